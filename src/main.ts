import { main } from './cli/main.ts';
import { nodeMachine } from './node/node-machine.ts';

process.exitCode = await main(nodeMachine());
