import type { FactKind } from '#contract/mechanism-terms';
import type { ComponentType } from 'react';
import { ChairFields } from './ChairFields';
import { IomRolesFields, ThemesFields } from './ChoiceFields';
import type { FactFieldsProps } from './field-props';
import { EstablishedFields, MemberStatesFields, OrganizationsFields, RegionsFields } from './PlainFields';
import { SecretariatsFields } from './SecretariatsFields';

const fields: { [K in FactKind]: ComponentType<FactFieldsProps<K>> } = {
  memberStates: MemberStatesFields,
  established: EstablishedFields,
  regions: RegionsFields,
  organizations: OrganizationsFields,
  chair: ChairFields,
  secretariats: SecretariatsFields,
  iomRoles: IomRolesFields,
  themes: ThemesFields,
};

/** The fields of a fact, whatever its kind. */
export function FactFields<K extends FactKind>({ kind, ...props }: FactFieldsProps<K> & { kind: K }) {
  const Fields: ComponentType<FactFieldsProps<K>> = fields[kind];
  return <Fields {...props} />;
}
