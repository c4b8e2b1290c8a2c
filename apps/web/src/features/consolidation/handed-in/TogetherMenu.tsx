import type { ConsolidationEdit, SourceRef } from '#contract/consolidation';
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { refKey } from '../refs.rules';
import { dropEdits, type Target } from '../together.rules';

interface Props {
  source: SourceRef;
  holder: string | null;
  id: string;
  run: (edits: ConsolidationEdit[], done: string) => void;
}

/** With what a group's recommendation can be put together: those of the plenary, and those of other groups that are free. */
export function TogetherMenu({ source, holder, id, run }: Props) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const recommendations = view.recommendations.filter((one) => one.id !== holder && one.decision === null);
  const cards = view.groups
    .filter((group) => group.id !== source.group)
    .flatMap(({ id: group, recommendations: ones }) =>
      ones.map((one) => ({ ...one, ref: { group, entry: one.entry } })),
    )
    .filter((one) => one.recommendation === null);
  const put = (target: Target, name: string) =>
    run(dropEdits(view, source, target, crypto.randomUUID()), t('togetherWith', { name }));
  if (recommendations.length + cards.length === 0) return null;
  return (
    <Menu position="bottom-start" returnFocus>
      <Menu.Target>
        <Button
          id={id}
          variant="default"
          size="compact-sm"
          aria-label={t('togetherOf', { source: names.source(source) })}
        >
          {t('putTogether')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes['menu']}>
        {recommendations.length > 0 && <Menu.Label>{t('adopted')}</Menu.Label>}
        {recommendations.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => put({ kind: 'recommendation', recommendation: one.id }, names.short(one.id))}
          >
            <bdi lang={view.language}>{names.full(one.id)}</bdi>
          </Menu.Item>
        ))}
        {cards.length > 0 && <Menu.Label>{t('ofOthers')}</Menu.Label>}
        {cards.map(({ ref, title }) => (
          <Menu.Item key={refKey(ref)} onClick={() => put({ kind: 'card', source: ref }, names.source(ref))}>
            {t('full', { short: names.source(ref), title })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
