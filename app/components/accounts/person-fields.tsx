import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "#app/i18n/working.ts";
import { TextField } from "#app/components/ui/field.tsx";
import { MEMBERSHIP_NUMBER_MAX, NAME_MAX } from "#app/domain/accounts/user.ts";
import { useAccountError } from "./use-account-error.ts";

export type PersonFieldSet = Record<"name" | "email" | "membershipNumber", FieldMetadata<string>>;

/** 254: RFC 5321, 4.5.3.1.3. */
const EMAIL_MAX = 254;

/** For an ErrorSummary: what is wrong with a person's three fields. */
export function usePersonErrors({ name, email, membershipNumber }: PersonFieldSet) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  return [
    { fieldId: name.id, label: t("accounts.fields.name"), message: sentence(name.errors) },
    { fieldId: email.id, label: t("accounts.fields.email"), message: sentence(email.errors) },
    {
      fieldId: membershipNumber.id,
      label: t("accounts.fields.membershipNumber"),
      message: sentence(membershipNumber.errors),
    },
  ];
}

type PersonFieldsProps = { fields: PersonFieldSet; emailHint?: string; numberHint?: string; isOwn?: boolean };

/** Who a person is: name, address, membership number. `isOwn` lets the browser fill in its owner's. */
export function PersonFields({ fields, emailHint, numberHint, isOwn = false }: PersonFieldsProps) {
  const [nameError, emailError, numberError] = usePersonErrors(fields);
  const { name, email, membershipNumber } = fields;
  return (
    <>
      <TextField
        id={name.id}
        name={name.name}
        defaultValue={name.initialValue}
        label={nameError?.label ?? ""}
        error={nameError?.message}
        autoComplete={isOwn ? "name" : "off"}
        maxLength={NAME_MAX}
        required
      />
      <TextField
        id={email.id}
        name={email.name}
        defaultValue={email.initialValue}
        label={emailError?.label ?? ""}
        hint={emailHint}
        error={emailError?.message}
        type="email"
        autoComplete={isOwn ? "username" : "off"}
        maxLength={EMAIL_MAX}
        required
      />
      <TextField
        id={membershipNumber.id}
        name={membershipNumber.name}
        defaultValue={membershipNumber.initialValue}
        label={numberError?.label ?? ""}
        hint={numberHint}
        error={numberError?.message}
        autoComplete="off"
        maxLength={MEMBERSHIP_NUMBER_MAX}
        required
      />
    </>
  );
}
