import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useScreenAtLeast } from '../../../lib/use-screen-width';
import { filled, type Matrix } from './matrix.rules';
import classes from './MatrixTable.module.css';

interface Props {
  matrix: Matrix;
  label: string;
  /** Head of the rows. */
  corner: string;
  marks: 'dots' | 'numbers';
}

/** The same as the plot, for those who read tables and those who hear them; a list where there is no room for a table. */
export function MatrixTable(props: Props) {
  const isWide = useScreenAtLeast(80);
  if (!isWide) return <MatrixList {...props} />;
  return <WideTable {...props} />;
}

function WideTable({ matrix: { rows, columns, cells }, label, corner, marks }: Props) {
  const { t } = useTranslation('mechanisms');
  return (
    <table className={classes['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" className={classes['upright']}>
              <span>{name}</span>
            </th>
          ))}
          <th scope="col" className={classes['upright']}>
            <span>{t('total')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, total }, row) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map((column, place) => (
              <td key={column.id}>
                <Cell value={cells[row]?.[place] ?? null} marks={marks} />
              </td>
            ))}
            <td className={classes['total']}>{total}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          {columns.map(({ id, total }) => (
            <td key={id} className={classes['total']}>
              {total}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Cell({ value, marks }: { value: number | null; marks: Props['marks'] }) {
  const { t } = useTranslation('mechanisms');
  if (value === null) return '–';
  if (marks === 'numbers') return value;
  if (value === 0) return <VisuallyHidden>{t('no')}</VisuallyHidden>;
  return (
    <>
      <span aria-hidden>●</span>
      <VisuallyHidden>{t('yes')}</VisuallyHidden>
    </>
  );
}

function MatrixList({ matrix, label, marks }: Props) {
  const { t } = useTranslation('mechanisms');
  return (
    <ul className={classes['list']} aria-label={label}>
      {matrix.rows.map(({ id, name, total }, row) => (
        <li key={id}>
          <strong>{t('withTotal', { name, total })}</strong>
          <p>
            {filled(matrix, row)
              .map(({ head, value }) =>
                marks === 'dots' ? head.name : t('withTotal', { name: head.name, total: value }),
              )
              .join('; ') || '–'}
          </p>
        </li>
      ))}
    </ul>
  );
}
