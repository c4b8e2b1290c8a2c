import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { findingsQuery, readinessQuery } from '../programme/findings.queries';
import { type Lack, lacksOf } from './missing.rules';

interface Lacking {
  /** Absent until they are known. */
  lacks?: Lack[];
  error: Error | null;
}

/** What keeps a session from being ready, in the reader's language. */
export function useLacks(slug: string, sessionId: string): Lacking {
  const { i18n } = useTranslation('session');
  const language = wordLanguageFor(i18n.language);
  const findings = useQuery(findingsQuery(slug, language));
  const readiness = useQuery(readinessQuery(slug, language));
  const error = findings.error ?? readiness.error;
  if (!findings.data || !readiness.data) return { error };
  return { lacks: lacksOf(sessionId, findings.data.findings, readiness.data), error };
}
