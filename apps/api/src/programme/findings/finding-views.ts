import type { FindingGrade, FindingList, FindingView } from '#contract/finding';
import type { WordLanguage } from '#words/words';
import { Injectable } from '@nestjs/common';
import { AccountNames, type NameOf } from '../../accounts/account-names.js';
import type { MarkedFinding, MarkedFindings } from './finding-reader.js';
import { findingSentence } from './finding-sentence.js';

/** Findings as they are shown: in words, with the names of those who have set them aside. */
@Injectable()
export class FindingViews {
  constructor(private readonly names: AccountNames) {}

  async one(marked: MarkedFinding, language: WordLanguage): Promise<FindingView> {
    return findingView(marked, language, await this.names.of([marked.mark?.setAsideBy ?? null]));
  }

  async list({ list, isComplete }: MarkedFindings, language: WordLanguage): Promise<FindingList> {
    const nameOf = await this.names.of(list.map(({ mark }) => mark?.setAsideBy ?? null));
    const open = list.filter(({ mark }) => mark === null);
    const count = (grade: FindingGrade) => open.filter(({ finding }) => finding.grade === grade).length;
    return {
      findings: list.map((marked) => findingView(marked, language, nameOf)),
      counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
      setAside: list.length - open.length,
      complete: isComplete,
    };
  }
}

function findingView({ finding, mark }: MarkedFinding, language: WordLanguage, nameOf: NameOf): FindingView {
  return {
    ...finding,
    text: findingSentence(finding, language),
    setAside: mark && {
      reason: mark.reason,
      by: nameOf(mark.setAsideBy),
      at: mark.setAsideAt.toISOString(),
    },
  };
}
