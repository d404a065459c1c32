import {formatSom} from '@site/src/language/som';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import styles from './styles.module.css';
import {words} from './words';

/** What a payment did to both balances: the ledger, as a reader understands it. */
export default function Movement({receipt, language}: {receipt: Receipt; language: Language}) {
  const {movement, wallet, account, before, after} = words[language];
  const rows = [
    {name: wallet, ...receipt.walletBalance},
    {name: account, ...receipt.accountBalance},
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
