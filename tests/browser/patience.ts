/** For polls, in milliseconds: a busy machine takes its time, and an idle one is not kept waiting. */
export const patience = { timeout: 15_000, interval: 20 };
