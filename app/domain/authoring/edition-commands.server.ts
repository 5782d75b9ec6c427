export function publishFirstEdition(_contentFolder: string): Promise<void> {
  return Promise.resolve();
}
