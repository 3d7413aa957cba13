/** A course under way: sections, chapters, marks of every kind. */
export const rust = `# Learning Rust

## Foundations
- [x] Variables and mutability
- [x] Ownership (30 min)
- [ ] Traits
    - [x] Defining a trait
    - [ ] Default methods
    - [ ] Trait bounds
- [/] Lifetimes

## Collections
- [ ] [Vectors](https://example.org/vectors)
- [>] Hash maps
- [-] Linked lists
- [?] Which map is the default?
`;

export const drawing = '# Drawing\n- [ ] Lines\n- [ ] Shapes\n- [ ] Shadows\n';

export const complete = '# Sourdough\n- [x] The starter\n- [x] The dough\n- [x] The oven\n';

/** Chapters that say something about themselves: one ticked before its lessons, one whose lessons are all done. */
export const chapters = `# Sets
- [x] Relations
    - [x] Orders
    - [ ] Equivalence
- [ ] Maps
    - [x] Injections
    - [x] Surjections
- [ ] Graphs
`;

/** A course of links is one only beside courses of tasks; one of these is finished. */
export const links = `# Exercises
- [ ] Sheet 1

# Lectures
https://example.org/lectures/1 done
https://example.org/lectures/2
[The third lecture](https://example.org/lectures/3)

# Films
https://example.org/films/1 done
https://example.org/films/2 done
`;

/** What is next opens something: a video of the course's playlist, and a page of its own. */
export const films = `# Statistics
https://www.youtube.com/playlist?list=PL1
- [x] Lecture 1
- [ ] Lecture 2
- [ ] Lecture 3

# Cooking
- [ ] [Knives](https://example.org/knives)
- [ ] Pans
`;

export const resources = '# Shelf\nhttps://example.org/1\nhttps://example.org/2\n';

/** Links of every kind, by providers: one stands twice, one is called like a course, one may deceive. */
export const shelf = `## To watch
1. **Ferris Films**
   * done [Learning Rust](https://www.youtube.com/playlist?list=PL1)
   * [A talk about lifetimes that has a long name](https://youtu.be/1)
2. **Somebody else**
   * [Their channel](https://www.youtube.com/@somebody)

## To read
* [The book](https://example.org/book.pdf)
* [The same talks](https://www.youtube.com/watch?v=2&list=PL1)
* https://example.com/notes/on/ownership
* [Bank](https://bank.example@evil.example/)
* [[Rust]]
`;

/** Titles that run from right to left, and one that does both. */
export const rightToLeft = `# עברית למתחילים

## יסודות
- [x] האלפבית
- [ ] המילים הראשונות
- [ ] שימוש ב-Anki (20 דקות)

## العربية
- [ ] الحروف
`;

export const long = `# A course whose title is much longer than any sidebar is wide, with-one-word-that-cannot-be-broken-anywhere
- [x] A lesson that was done
- [ ] A lesson whose title does not fit into one line either, however wide the sidebar is made by whoever reads it
    - [ ] Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
`;

/** What is read otherwise than it was meant, of several kinds. */
export const slips = `# Sets
- [x] Relations
    - [x] Orders
    - [ ] Equivalence
-[ ] Maps and what can be said of them

[# Numbers](https://example.org/numbers)

- [ ] Counting
- [~] Odd
- [ ]

# Later
`;
