import type {
  EvidenceLink,
  RecommendationChange,
  RecommendationOwner,
  RecommendationView,
} from '#contract/recommendation';

/** What of a recommendation is followed up, as its form has it. */
export interface FollowUp extends Pick<RecommendationView, 'owners' | 'levels' | 'status' | 'evidence' | 'isPublic'> {
  /** Ids. */
  themes: string[];
  /** Empty where nothing is said. */
  note: string;
  supersededBy: { meeting: string; number: number } | null;
}

export function followUpOf(recommendation: RecommendationView): FollowUp {
  const { owners, levels, status, evidence, isPublic, themes, note, supersededBy } = recommendation;
  return {
    ...{ owners, levels, status, evidence, isPublic, themes: themes.map(({ id }) => id), note: note ?? '' },
    supersededBy: supersededBy && { meeting: supersededBy.meeting, number: supersededBy.number },
  };
}

/** Whether nothing is missing in what is to be saved. */
export function isComplete({ status, supersededBy, evidence }: FollowUp): boolean {
  const isSupersededByOne = status !== 'superseded' || supersededBy !== null;
  return isSupersededByOne && evidence.every(({ title, address }) => title.trim() !== '' && address.trim() !== '');
}

/** What is to be sent: what differs, and no more, so that nothing is set back that others have set. */
export function changeIn(standing: FollowUp, shown: FollowUp): RecommendationChange {
  const { owners, themes, levels, evidence, isPublic } = shown;
  return {
    ...(differs('owners', standing, shown) && { owners: owners.map(ownerOf) }),
    ...(differs('themes', standing, shown) && { themes }),
    ...(differs('levels', standing, shown) && { levels }),
    ...(differs('evidence', standing, shown) && { evidence: evidence.map(trimmed) }),
    ...(differs('isPublic', standing, shown) && { isPublic }),
    ...stepIn(standing, shown),
  };
}

/** A status and what came of it go together, with the other one where it is superseded. */
function stepIn(standing: FollowUp, shown: FollowUp): RecommendationChange {
  const { status, supersededBy, note } = shown;
  const isOther = differs('status', standing, shown);
  const isSupersededOtherwise = status === 'superseded' && (isOther || differs('supersededBy', standing, shown));
  return {
    ...(isOther && { status }),
    ...(isSupersededOtherwise && { supersededBy }),
    ...((isOther || differs('note', standing, shown)) && { note: note.trim() || null }),
  };
}

function differs(field: keyof FollowUp, standing: FollowUp, shown: FollowUp): boolean {
  return JSON.stringify(standing[field]) !== JSON.stringify(shown[field]);
}

function ownerOf({ mechanism, name }: FollowUp['owners'][number]): RecommendationOwner {
  return mechanism === null ? { organization: name } : { mechanism };
}

function trimmed({ title, address }: EvidenceLink): EvidenceLink {
  return { title: title.trim(), address: address.trim() };
}
