import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** Every address that nothing else answers. */
export const loader = guarded(() => Promise.reject(new NamedError("not-found")));
export const action = loader;

export default function Nowhere() {
  return null;
}
