import { optionsFrom } from './server/options';
import { startPlayground } from './server/server';

const options = optionsFrom(process.argv.slice(2));
const { address } = await startPlayground(options);
const how = options.write ? 'edits are written to the folder' : 'edits stay in the page';
console.log(`Playground of ${options.vault} at ${address} (${how})`);
