import {useEffect, useState} from 'react';

import {readQuery, writeQuery} from '@site/src/desk/links';
import type {Place} from '@site/src/desk/place';
import type {Form} from '@site/src/desk/reply';
import type {Language} from '@site/src/language/language';

/**
 * What is answered, to whom, in which form. The page without the desk's own address knows no place;
 * with it, the reply is there at once.
 * @param language the clerk's own, which the customer is taken to have too
 */
export function useChoice(places: readonly Place[], language: Language) {
  const [place, setPlace] = useState<Place>();
  const [customer, setCustomer] = useState(language);
  const [form, setForm] = useState<Form>('chat');
  useEffect(() => {
    const asked = readQuery(location.search, places);
    setPlace(asked.place);
    setCustomer(asked.language ?? language);
  }, [places, language]);
  useEffect(() => {
    // The address can be given to a colleague, or kept: it says what to answer, and not to whom.
    if (place) history.replaceState(history.state, '', writeQuery(place, customer));
  }, [place, customer]);
  return {place, setPlace, customer, setCustomer, form, setForm};
}

export type Choice = ReturnType<typeof useChoice>;
