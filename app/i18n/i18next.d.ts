import type { resources as english } from "./en/catalogue.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: { app: typeof english };
  }
}
