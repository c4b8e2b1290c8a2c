import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { printedName } from '#contract/printed-name';
import type { PersonView } from '#contract/programme-view';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleLike } from './person-names.rules';

/** More are not shown: whoever types on finds them. */
const mostShown = 8;

/** Stands for somebody who is not among the people yet. */
const somebodyNew = '+';

interface Props {
  label: string;
  people: readonly PersonView[];
  /** Takes the focus as it comes. */
  isFocused?: boolean;
  onPick: (person: PersonView) => void;
  /** Adds whoever is not found, by what was typed; left out where that is not possible. */
  onNew?: (typed: string) => void;
}

/** Finds one of the people as one types. */
export function PersonSearch({ label, people, isFocused = false, onPick, onNew }: Props) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = peopleLike(people, typed).slice(0, mostShown);
  const submit = (value: string) => {
    const person = people.find(({ id }) => id === value);
    if (person) onPick(person);
    else onNew?.(typed);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder={t('searchHint')}
          autoFocus={isFocused}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              {printedName(person)}
              {person.position !== null && (
                <Text component="span" size="sm" c="dimmed" display="block">
                  {person.position}
                </Text>
              )}
            </Combobox.Option>
          ))}
          {onNew && typed.trim() !== '' && (
            <Combobox.Option value={somebodyNew}>{t('addTyped', { name: typed.trim() })}</Combobox.Option>
          )}
          {found.length === 0 && !(onNew && typed.trim() !== '') && <Combobox.Empty>{t('noneFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
