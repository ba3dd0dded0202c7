// Preloaded into the processes that the supervisor starts: when it dies, even by kill -9, they leave too.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
