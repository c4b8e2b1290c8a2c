import { Select, type SelectProps } from '@mantine/core';

/** Every zone that the browser knows by name; what is done with one, the server knows. */
const zones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** Most that are shown at once; typing a part of the name finds the others. */
const mostShown = 60;

/** A time zone by its name, found as one types: `Zurich`, `Asia`. */
export function ZoneSelect({ value = null, ...props }: Omit<SelectProps, 'data'>) {
  const data = value === null || value === '' || zones.includes(value) ? [...zones] : [value, ...zones];
  return <Select searchable limit={mostShown} data={data} value={value} allowDeselect={false} {...props} />;
}
