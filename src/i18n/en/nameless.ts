import type { CourseNames } from '../../core/course/rules';
import { settings } from './settings';

/** Courses that no note names. */
export const nameless: CourseNames = {
  preface: 'Before first course',
  vault: settings.vaultRoot,
};
