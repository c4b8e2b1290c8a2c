import type { ItemKind } from '#contract/fields';
import type { ItemView, SessionView } from '#contract/programme-view';
import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { itemName } from '../programme/headings.rules';
import { holderName } from '../programme/holders.rules';
import classes from './ItemRow.module.css';
import { RoleList } from './RoleList';
import { countOf, orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

export const itemKinds: readonly ItemKind[] = ['statement', 'presentation', 'panel', 'discussion', 'groupReports'];

interface Props {
  slug: string;
  session: SessionView;
  item: ItemView;
  moves: ReactNode;
}

/** An item of the running order in a line, with its minutes; the rest unfolds below. */
export function ItemRow(props: Props) {
  const { slug, item } = props;
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { meeting, people } = useProgramme(slug);
  const [isOpen, setOpen] = useState(false);
  const name = itemName(item, terms);
  const speakers = item.speakers.map((role) => holderName(role, people) ?? terms('nobodyYet')).join('; ');
  return (
    <>
      <div className={classes['line']}>
        <div className={classes['what']}>
          <Text component="span" size="sm" c="dimmed" display="block">
            {terms(`itemKind.${item.kind}`)}
          </Text>
          {item.title !== null && <span lang={meeting.language}>{item.title}</span>}
          {speakers !== '' && (
            <Text component="span" size="sm" display="block" lang={meeting.language}>
              {speakers}
            </Text>
          )}
        </div>
        <MinutesField slug={slug} item={item} name={name} />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'closeName' : 'editName', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'closeRow' : 'edit')}
        </Button>
      </div>
      {isOpen && <ItemFields {...props} name={name} />}
    </>
  );
}

function MinutesField({ slug, item, name }: Pick<Props, 'slug' | 'item'> & { name: string }) {
  const { t } = useTranslation('session');
  const { items } = useSessionEdits(slug);
  return (
    <div className={classes['minutes']}>
      <TextField
        label={t('minutes')}
        name={t('minutesName', { name })}
        field="minutes"
        inputMode="numeric"
        value={item.minutes === null ? '' : String(item.minutes)}
        version={item.version}
        check={(typed) => (countOf(typed, 1440) === undefined ? t('needsNumber', { most: 1440 }) : null)}
        save={(typed, seen) => items.change(item.id, { minutes: countOf(typed, 1440) ?? null }, seen)}
      />
    </div>
  );
}

function ItemFields({ slug, session, item, name, moves }: Props & { name: string }) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { meeting } = useProgramme(slug);
  const { items } = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, version } = item;
  return (
    <Stack gap="sm" py="xs" role="group" aria-label={name}>
      <ChoiceField
        label={t('kind')}
        field="kind"
        value={item.kind}
        version={version}
        choices={itemKinds.map((kind) => ({ value: kind, label: terms(`itemKind.${kind}`) }))}
        save={(kind, seen) => items.change(id, { kind: kind as ItemKind }, seen)}
      />
      <TextField
        label={t('title')}
        field="title"
        shape="long"
        lang={meeting.language}
        value={item.title ?? ''}
        version={version}
        save={(typed, seen) => items.change(id, { title: orNull(typed) }, seen)}
      />
      <div>
        <Text fw={700} size="sm">
          {terms('roleList.speakers')}
        </Text>
        <RoleList
          slug={slug}
          of="speakers"
          within={id}
          place={{ kind: 'speaker', session: session.id, item: id }}
          roles={item.speakers}
        />
      </div>
      <Group gap="xs">
        {moves}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('removeName', { name })}
          onClick={() => void attempt(() => items.remove(id))}
        >
          {t('remove')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </Stack>
  );
}
