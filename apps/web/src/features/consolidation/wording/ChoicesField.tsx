import type { PlenaryRecommendation } from '#contract/consolidation';
import { mechanismRegions } from '#contract/mechanism-terms';
import { recommendationLevels } from '#contract/output-parts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { useWording, type Worded } from './use-wording';
import { WordingFrame } from './WordingFrame';

interface Props {
  one: PlenaryRecommendation;
}

/** At which levels it works. */
export function LevelsField({ one }: Props) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  const worded = useWording(one, 'levels');
  const label = t('field.levels');
  return (
    <WordingFrame {...{ one, label, worded }} field="levels" print={names.levels}>
      <Choices {...{ label, worded }} choices={recommendationLevels} print={(level) => names.levels([level])} />
    </WordingFrame>
  );
}

/** Across which regions the plenary has found that it works. */
export function RegionsField({ one }: Props) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  const worded = useWording(one, 'regions');
  const label = t('field.regions');
  return (
    <WordingFrame {...{ one, label, worded }} field="regions" print={names.regions}>
      <Choices {...{ label, worded }} choices={mechanismRegions} print={(region) => names.regions([region])} />
    </WordingFrame>
  );
}

interface ChoicesProps<Choice extends string> {
  label: string;
  choices: readonly Choice[];
  worded: Worded<Choice[]>;
  print: (choice: Choice) => string;
}

/** Saved with each that is chosen or taken away. */
function Choices<Choice extends string>({ label, choices, worded, print }: ChoicesProps<Choice>) {
  return (
    <Checkbox.Group
      label={label}
      value={worded.value}
      onChange={(chosen: string[]) => worded.set(choices.filter((choice) => chosen.includes(choice)))}
    >
      <div className={classes['choices']}>
        {choices.map((choice) => (
          <Checkbox key={choice} value={choice} label={print(choice)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
