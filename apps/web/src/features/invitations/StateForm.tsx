import type { RoleSetting, RoleView } from '#contract/role-management';
import { Button, Checkbox, NativeSelect, Text, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { ProblemNote } from '../../ui/ProblemNote';
import { withItsStep } from '../programme/last-step';
import { useEditing } from '../programme/use-editing';
import classes from './StateForm.module.css';
import { TwoVersions } from './TwoVersions';

const states = ['toBeConfirmed', 'invited', 'confirmed', 'declined'] as const;

/** What somebody wants to note, of the role as it was when they began. */
interface Draft {
  setting: RoleSetting;
  version: number;
}

/** Notes what is known of a role from elsewhere, such as a confirmation by telephone. Nobody is told. */
export function StateForm({ slug, role }: { slug: string; role: RoleView }) {
  const { t } = useTranslation('invitations');
  const { edit } = useEditing(slug);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { state, declineReason, hiddenUntilConfirmed, version } = role;
  const setting = draft?.setting ?? { state, reason: declineReason ?? '', hiddenUntilConfirmed };
  const change = (fields: Partial<RoleSetting>) =>
    setDraft({ version: draft?.version ?? version, setting: { ...setting, ...fields } });
  const forget = () => {
    setDraft(null);
    setFailure(null);
  };
  const save = async (over: number) => {
    setFailure(null);
    try {
      await edit({ send: () => withItsStep(slug, () => put(slug, role.id, setting, over)) });
      forget();
    } catch (problem) {
      setFailure(problem);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save(draft?.version ?? version);
  };
  const isConflict = failure instanceof ApiProblem && failure.code === 'version.conflict';
  return (
    <form onSubmit={submit} className={classes['form']}>
      <StateFields setting={setting} change={change} />
      {role.stateBy !== null && (
        <Text size="sm" c="dimmed">
          {t('notedBy', { name: role.stateBy })}
        </Text>
      )}
      {isConflict ? (
        <TwoVersions
          {...{ theirs: t(`states.${state}`), yours: t(`states.${setting.state}`) }}
          keepTheirs={forget}
          saveYours={() => void save(version)}
        />
      ) : (
        <ProblemNote error={failure} />
      )}
      {draft && !isConflict && (
        <Button type="submit" variant="default">
          {t('saveState')}
        </Button>
      )}
    </form>
  );
}

function put(slug: string, role: string, { reason, ...setting }: RoleSetting, version: number) {
  const hasReason = setting.state === 'declined' && reason !== undefined && reason.trim() !== '';
  return answer(
    api.PUT('/api/meetings/{slug}/roles/{role}', {
      params: { path: { slug, role }, header: ifMatch(version) },
      body: { ...setting, ...(hasReason && { reason }) },
    }),
  );
}

interface FieldsProps {
  setting: RoleSetting;
  change: (fields: Partial<RoleSetting>) => void;
}

function StateFields({ setting, change }: FieldsProps) {
  const { t } = useTranslation('invitations');
  return (
    <>
      <NativeSelect
        label={t('state')}
        description={t('stateHint')}
        value={setting.state}
        data={states.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ state: states.find((one) => one === value) ?? setting.state })
        }
      />
      {setting.state === 'declined' && (
        <Textarea
          label={t('reason')}
          value={setting.reason ?? ''}
          {...{ autosize: true, minRows: 2, maxLength: 10_000 }}
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
        />
      )}
      <Checkbox
        label={t('hidden')}
        checked={setting.hiddenUntilConfirmed ?? false}
        onChange={({ currentTarget: { checked } }) => change({ hiddenUntilConfirmed: checked })}
      />
    </>
  );
}
