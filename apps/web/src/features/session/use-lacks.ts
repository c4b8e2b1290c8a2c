import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { findingsQuery, readinessQuery } from '../programme/findings.queries';
import { type Lack, lacksOf } from './missing.rules';

interface Lacking {
  /** Absent until they are known. */
  lacks?: Lack[];
  error: Error | null;
  /** Whether they are on their way for the first time: without a network nothing is. */
  isAwaited: boolean;
}

/** What keeps a session from being ready, in the reader's language. */
export function useLacks(slug: string, sessionId: string): Lacking {
  const { i18n } = useTranslation('session');
  const language = wordLanguageFor(i18n.language);
  const findings = useQuery(findingsQuery(slug, language));
  const readiness = useQuery(readinessQuery(slug, language));
  const error = findings.error ?? readiness.error;
  const isAwaited = findings.isLoading || readiness.isLoading;
  if (!findings.data || !readiness.data) return { error, isAwaited };
  return { lacks: lacksOf(sessionId, findings.data.findings, readiness.data), error, isAwaited };
}
