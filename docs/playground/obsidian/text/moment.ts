/** The app hands its copy to plugins; the package is Obsidian's own dependency and comes with its typings. */
export { default as moment } from 'moment';
