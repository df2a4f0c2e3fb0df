// Loaded before the program: any attempt to reach a network ends the run with exit code 99.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(99);
};
net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
dns.promises.lookup = refuse('lookup');
dns.resolve = refuse('resolve');
dgram.Socket.prototype.send = refuse('send');
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
