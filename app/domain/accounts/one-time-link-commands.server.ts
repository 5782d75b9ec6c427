export function createFirstAdministratorLink(): Promise<string | null> {
  return Promise.resolve(null);
}
