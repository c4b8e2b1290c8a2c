import type { SessionView } from '#contract/programme-view';
import type { TitleOrder } from '@mantine/core';

/** What every section of a session's panel is given. */
export interface SectionProps {
  slug: string;
  session: SessionView;
  /** Of the headings of its sections. */
  level: TitleOrder;
}
