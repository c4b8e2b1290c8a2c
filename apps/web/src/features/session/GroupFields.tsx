import { mechanismRegions } from '#contract/mechanism-terms';
import type { GroupView } from '#contract/programme-view';
import { regionWords } from '#words/mechanism-terms';
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { ChoicesField } from '../../ui/fields/ChoicesField';
import { TextField } from '../../ui/fields/TextField';
import { contentLanguages } from '../programme/content-languages';
import { useProgramme } from '../programme/programme.queries';
import { countOf, orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

/** What a group is called, and where it sits. */
export function GroupFields({ slug, group }: { slug: string; group: GroupView }) {
  const { t } = useTranslation('session');
  const { meeting, rooms } = useProgramme(slug);
  const { groups } = useSessionEdits(slug);
  const { id, version } = group;
  const check = (typed: string) => (countOf(typed, 999) ? null : t('needsNumber', { most: 999 }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextField
        label={t('groupNumber')}
        field="number"
        inputMode="numeric"
        value={String(group.number)}
        version={version}
        check={check}
        save={(typed, seen) => groups.change(id, { number: countOf(typed, 999) ?? group.number }, seen)}
      />
      <TextField
        label={t('groupName')}
        field="name"
        lang={meeting.language}
        value={group.name}
        version={version}
        check={(typed) => (typed.trim() === '' ? t('needsName') : null)}
        save={(typed, seen) => groups.change(id, { name: typed.trim() }, seen)}
      />
      <TextField
        label={t('reportedAs')}
        hint={t('reportedAsHint')}
        field="reportedAs"
        lang={meeting.language}
        value={group.reportedAs ?? ''}
        version={version}
        save={(typed, seen) => groups.change(id, { reportedAs: orNull(typed) }, seen)}
      />
      <ChoiceField
        label={t('room')}
        field="room"
        value={group.room ?? ''}
        version={version}
        choices={[{ value: '', label: t('none') }, ...rooms.map((room) => ({ value: room.id, label: room.name }))]}
        save={(room, seen) => groups.change(id, { room: orNull(room) }, seen)}
      />
      <MeantFor slug={slug} group={group} />
    </SimpleGrid>
  );
}

/** In which languages it works, and for mechanisms of which regions. */
function MeantFor({ slug, group: { id, version, languages, regions } }: { slug: string; group: GroupView }) {
  const { t, i18n } = useTranslation('session');
  const { t: terms } = useTranslation('mechanismTerms');
  const { groups } = useSessionEdits(slug);
  return (
    <>
      <ChoicesField
        {...{ label: t('groupLanguages'), hint: t('groupLanguagesHint'), field: 'languages', version }}
        value={languages}
        choices={contentLanguages(languages, i18n.language)}
        save={(chosen, seen) => groups.change(id, { languages: chosen }, seen)}
      />
      <ChoicesField
        {...{ label: t('groupRegions'), hint: t('groupRegionsHint'), field: 'regions', version }}
        value={regions}
        choices={mechanismRegions.map((region) => ({ value: region, label: terms(regionWords[region]) }))}
        save={(chosen, seen) => groups.change(id, { regions: chosen }, seen)}
      />
    </>
  );
}
