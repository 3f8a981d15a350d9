import { contenders } from './contenders.ts';
import { runMeasured } from './process.ts';

const [name = '', urls = '{}'] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`The bench has no contender ${name}.`);
runMeasured(await contender.start(JSON.parse(urls)));
