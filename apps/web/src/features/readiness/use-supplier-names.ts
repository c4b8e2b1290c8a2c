import { printedName } from '#contract/printed-name';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '../programme/programme.queries';

/** Names those who can supply something, by their id; `organizer` are the organizers. */
export function useSupplierNames(slug: string): (id: string) => string {
  const { t } = useTranslation('readiness');
  const { people } = useProgramme(slug);
  const names = new Map(people.map((person) => [person.id, printedName(person)]));
  return (id) => (id === 'organizer' ? t('organizers') : (names.get(id) ?? id));
}
