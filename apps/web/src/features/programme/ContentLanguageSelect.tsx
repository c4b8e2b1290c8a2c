import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Languages in which meetings are held most; a file can name any other. */
const languages = ['en', 'fr', 'es', 'ar', 'de', 'it', 'pt', 'ru', 'zh'];

/** The language in which a meeting's documents are written. */
export function ContentLanguageSelect({ value = null, ...props }: Omit<SelectProps, 'data'>) {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const all = value === null || value === '' || languages.includes(value) ? languages : [value, ...languages];
  const data = all.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }));
  return <Select data={data} value={value} allowDeselect={false} {...props} />;
}
