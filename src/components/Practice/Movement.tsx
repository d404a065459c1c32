import type {Pays} from '@site/src/guides/practiceData';
import {formatSom} from '@site/src/language/som';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import styles from './movement.module.css';
import {words} from './words';

interface Props {
  receipt: Receipt;
  /** What was paid: an invoice is no balance, and is not called one. */
  pays: Pays;
  language: Language;
}

/** What a payment did to both balances: the ledger, as a reader understands it. */
export default function Movement({receipt, pays, language}: Props) {
  const {movement, wallet, account, before, after} = words[language];
  const rows = [
    {name: wallet, ...receipt.walletBalance},
    {name: account[pays], ...receipt.accountBalance},
  ];
  return (
    <table className={styles.movement}>
      <caption>{movement}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{formatSom(row.before)}</td>
            <td>{formatSom(row.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
