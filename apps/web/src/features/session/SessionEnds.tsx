import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { formatTime } from '#time/format';
import { dateOf } from '#time/wall-time';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../lib/wall-clock';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import { itemName } from '../programme/headings.rules';
import type { SectionProps } from './section-props';
import { middleOf } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

interface Props extends SectionProps {
  onRemoved?: () => void;
}

/** Makes two sessions of one, or takes it away. */
export function SessionEnds({ slug, session, level, onRemoved }: Props) {
  const { t } = useTranslation('session');
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const [isSplitting, setSplitting] = useState(false);
  const remove = async () => {
    if (await attempt(() => edits.session.remove(session.id))) onRemoved?.();
  };
  return (
    <Section title={t('ends')} level={level}>
      <Group gap="xs">
        <Button variant="default" aria-expanded={isSplitting} onClick={() => setSplitting(!isSplitting)}>
          {t('split')}
        </Button>
        <Button variant="default" onClick={() => void remove()}>
          {t('removeSession')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
      {isSplitting && <Split slug={slug} session={session} />}
    </Section>
  );
}

/** At what time the second session begins, and which items go to it. */
function Split({ slug, session }: Pick<SectionProps, 'slug' | 'session'>) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { t: field } = useTranslation('field');
  const edits = useSessionEdits(slug);
  const navigate = useNavigate();
  const { failure, isBusy, attempt } = useAttempt();
  const [typed, setTyped] = useState(() => formatTime(middleOf(session.start, session.end)));
  const [title, setTitle] = useState(session.title);
  const [items, setItems] = useState<string[]>([]);
  const clock = clockOf(typed);
  const split = () =>
    attempt(async () => {
      const at = `${dateOf(session.start)}T${clock ?? ''}`;
      const { id } = await edits.session.split(session.id, { at, title, items });
      await navigate({ to: '/$slug/sessions/$session', params: { slug, session: id } });
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (clock !== undefined) void split();
      }}
    >
      <Stack gap="sm" mt="sm" align="flex-start">
        <TextInput
          label={t('splitAt')}
          value={typed}
          error={clock === undefined && field('needsTime')}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <TextInput
          label={t('splitTitle')}
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
          w="100%"
        />
        {session.items.length > 0 && (
          <Checkbox.Group label={t('splitItems')} value={items} onChange={setItems}>
            <Stack gap="xs" mt="xs">
              {session.items.map((item) => (
                <Checkbox key={item.id} value={item.id} label={itemName(item, terms)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Button type="submit" variant="default" loading={isBusy}>
          {t('splitNow')}
        </Button>
      </Stack>
      <ProblemNote error={failure} />
    </form>
  );
}
