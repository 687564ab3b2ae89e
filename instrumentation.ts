/** Next.js calls this once, when a server process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchRecounts } = await import('@/lib/recount/watch');
  watchRecounts();
  const { watchSigners } = await import('@/lib/signature/watch');
  watchSigners();
  const { watchImports } = await import('@/lib/import/watch');
  watchImports();
  const { watchIntake } = await import('@/lib/intake/watch');
  watchIntake();
}
