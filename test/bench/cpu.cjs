/** Loaded before a measured program: as that ends, tells its CPU time so far in microseconds on file descriptor 3. */
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
