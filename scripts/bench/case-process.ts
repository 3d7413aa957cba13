// Measures the one case that is named on the command line and prints its figures as JSON: a process of npm run bench.
import { allCases } from './cases/all';

const [, , wanted] = process.argv;
const found = allCases().find(({ name }) => name === wanted);
if (!found) throw new Error(`No case is called ${wanted ?? 'nothing'}`);
console.log(JSON.stringify(found.measure()));
