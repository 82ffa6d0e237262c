/** Makes this process a worker: answers each message, and ends when whoever started it has gone. */
export function answerMessages<Job>(answer: (job: Job) => unknown): void {
  process.on('message', async (job) => {
    process.send?.(await answer(job as Job));
  });
  process.on('disconnect', () => process.exit());
}
