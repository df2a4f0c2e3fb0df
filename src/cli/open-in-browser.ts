/** Opens a file with the reader's own browser; a machine without one is no error. */
export async function openInBrowser(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path).catch(() => undefined);
}
