const lesson = (title: string): string => `- [ ] ${title}`;

/** Beside a link it says that the link is finished. */
const finished = 'done';

/** What explains the format to somebody who is new, and the note that shows it. */
export const onboarding = {
  /** How a course is written, and what that makes of it. */
  format: [
    { text: '# Rust', means: 'A heading is a course.' },
    { text: lesson('Ownership'), means: 'A task is a lesson.' },
    { text: `https://… ${finished}`, means: 'A link is done with this word beside it.' },
  ],
  create: 'Create a sample note',
  createHow: 'To try it without touching your notes. Delete it when you have seen enough.',
  notCreated: 'The sample note could not be created. Check that the disk has space, then try again.',
  /** The name of the note; it has no characters that a file cannot have. */
  name: 'My first course',
  /** Its text. */
  note: `This note shows what a course is. Tick a box, here or in the dashboard, and see what changes. Delete the note when you have seen enough: nothing else was created.

# Cooking for beginners

## Before you start
- [x] Sharpen a knife
- [/] Chop an onion
- [ ] Stocks
    - [x] Vegetables
    - [ ] Chicken
    - [ ] Fish

## Bread
- [ ] Knead a dough
- [ ] Bake a loaf

# Videos to watch
https://example.org/knife-skills ${finished}
https://example.org/five-sauces
`,
};
