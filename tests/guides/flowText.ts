/** A small flow that is right in every respect; tests break one thing of it at a time. */
export const flowText = `provider: elsom
channel: ussd
pays: [balance]
operators: [megacom]
internet: false
steps:
  - id: dial
    screen: {kind: dialler}
    do: {type: '*900#'}
  - id: payments
    screen: {kind: ussd, menu: {3: 'Платежи'}}
    do: {choose: 3}
  - id: account
    screen: {kind: ussd, asks: account}
    do: {enter: account}
  - id: amount
    screen: {kind: ussd, asks: amount}
    do: {enter: amount}
  - id: pin
    screen: {kind: ussd, confirms: [account, amount], asks: pin}
    do: {enter: pin, pays: true}
  - id: done
    screen: {kind: sms, shows: [payment-code]}
`;
