import { Field, Input, Select } from '@fluentui/react-components';

/** Asks of which partner something is; a free text where the sheet Partners is empty. `none` is what an empty choice means. */
export function PartnerChoice({
  label,
  none,
  partner,
  partners,
  onPartner,
}: {
  label: string;
  none: string;
  partner: string;
  partners: readonly string[];
  onPartner: (name: string) => void;
}) {
  const names = [...new Set(partners)];
  return (
    <Field label={label}>
      {names.length === 0 ? (
        <Input value={partner} placeholder={none} onChange={(_, { value }) => onPartner(value)} />
      ) : (
        <Select style={{ minWidth: 0 }} value={partner} onChange={(_, { value }) => onPartner(value)}>
          <option value="">{none}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
    </Field>
  );
}
