/** A `duplicate` refusal as the message of the field that somebody else already has. */
export const duplicateField = ({
  field,
}: Readonly<Record<string, string | number>>): Record<string, string[]> =>
  field === "email" ? { email: ["emailTaken"] } : { membershipNumber: ["numberTaken"] };
