// Imported before anything that an older Node cannot even read.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`This needs Node 20 or later, and you have ${process.versions.node}: https://nodejs.org`);
  process.exit(2);
}
