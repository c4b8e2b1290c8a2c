import type { AdoptionLack, PlenaryRecommendation } from '#contract/consolidation';
import { Anchor, Text } from '@mantine/core';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../ui/AnchorLink';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { fieldOf, focusOn, headingOf, sentenceOf } from './focus';
import { isInTheWay, namedIn } from './lacks.rules';

interface Props {
  one: PlenaryRecommendation;
}

/** Why it cannot be adopted as it stands, each with the way to where that is put right. */
export function Lacks({ one }: Props) {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  const { lacks } = one;
  if (lacks.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('nothingLacks')}
      </Text>
    );
  return (
    <>
      <Text size="sm" fw={700}>
        {t(isInTheWay(lacks, 'noted') ? 'lacksBoth' : 'lacks')}
      </Text>
      <ul className={classes['lacks']}>
        {lacks.map((lack, index) => (
          <li key={index}>
            <LackWords one={one} lack={lack} />
            {view.may.consolidate && (
              <>
                {' '}
                <LackLink one={one} lack={lack} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function LackWords({ one, lack }: Props & { lack: AdoptionLack }) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  const { kind, group, found } = lack;
  const number = (lack.sentence ?? 0) + 1;
  const where = kind === 'named' ? namedIn(one, lack) : 0;
  switch (kind) {
    case 'noText':
      return t('lack.noText');
    case 'unsourced':
      return t('lack.unsourced', { number });
    case 'unpresented':
      return t('lack.unpresented', { group: names.group(group ?? '') });
    case 'renewed':
      return t('lack.renewed', { group: names.group(group ?? '') });
    case 'named':
      return t('lack.named', {
        name: found ?? '',
        where: typeof where === 'number' ? t('sentence', { number: where + 1 }) : t(`field.${where}`),
      });
  }
}

/** To the field, the sources below, or to where groups present. */
function LackLink({ one, lack }: Props & { lack: AdoptionLack }) {
  const { t } = useTranslation('consolidation');
  const { place, names, setOpen } = useConsolidation();
  if (lack.kind === 'unpresented')
    return (
      <AnchorLink to="/$slug/plenary/$session" params={place} size="sm" underline="always">
        {t('toPlenary')}
      </AnchorLink>
    );
  const target = targetOf(one, lack);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    if (lack.kind !== 'renewed') flushSync(() => setOpen(one.id, true));
    focusOn(target);
  };
  return (
    <Anchor
      href={`#${target}`}
      size="sm"
      underline="always"
      aria-label={t(lack.kind === 'renewed' ? 'seeSources' : 'putRightIn', { recommendation: names.short(one.id) })}
      onClick={go}
    >
      {t(lack.kind === 'renewed' ? 'see' : 'putRight')}
    </Anchor>
  );
}

function targetOf(one: PlenaryRecommendation, lack: AdoptionLack): string {
  if (lack.kind === 'renewed') return `${headingOf(one.id)}-sources`;
  if (lack.kind === 'noText') return fieldOf(one.id, 'add');
  const where = lack.kind === 'named' ? namedIn(one, lack) : (lack.sentence ?? 0);
  return typeof where === 'number' ? sentenceOf(one.id, where) : fieldOf(one.id, where);
}
