import type { PlenaryRecommendation } from '#contract/consolidation';
import { Stack } from '@mantine/core';
import { LevelsField, RegionsField } from './ChoicesField';
import { LineField } from './LineField';
import { SentencesField } from './SentencesField';

/** All that is worded of a recommendation, each field saved by itself. */
export function WordingForm({ one }: { one: PlenaryRecommendation }) {
  return (
    <Stack gap="sm" mt="xs">
      <LineField one={one} field="title" longest={300} />
      <SentencesField one={one} />
      <LineField one={one} field="addressee" longest={500} />
      <LevelsField one={one} />
      <RegionsField one={one} />
    </Stack>
  );
}
