// Lets the process fail at SIGUSR2, in the way that CHOKEPOINT_TEST_FAULT names.
process.on('SIGUSR2', () => {
  const fault = new Error('made by a test');
  if (process.env.CHOKEPOINT_TEST_FAULT === 'rejection') void Promise.reject(fault);
  else throw fault;
});
