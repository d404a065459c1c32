import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';

// No-break spaces: a number torn over two lines is misread when it is dialled.
const callCentre = '0312\u00a0960\u00a0888';

function CallCentreLink(): ReactNode {
  return <a href={`tel:${callCentre.replaceAll('\u00a0', '')}`}>{callCentre}</a>;
}

/**
 * What stands on a page that does not exist, in the reader's language: that it is not here, the way
 * home and whom to call.
 *
 * It replaces the theme's text, which sends the reader to the owner of some other site. The title is
 * set here because guides live at `/`: their layout shows this part for an unknown address, and the
 * theme's own 404 page, which has a title, is never reached.
 * @param className added to the element by the guides' own layout, which shows this page too
 */
export default function NotFoundContent({className}: Props): ReactNode {
  const title = translate({
    id: 'notFound.title',
    message: 'Мындай барак жок',
    description: 'The title and heading of the 404 page',
  });
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <PageMetadata title={title} />
      <Heading as="h1">{title}</Heading>
      <p>
        <Translate id="notFound.reason" description="Why a page may be missing">
          Барактын дареги өзгөргөн же ката жазылган болушу мүмкүн.
        </Translate>
      </p>
      <p>
        <Link to="/">
          <Translate id="notFound.home" description="The link from the 404 page to the home page">
            Башкы бетке өтүү
          </Translate>
        </Link>
      </p>
      <p>
        <Link to="/#ways">
          <Translate
            id="notFound.ways"
            description="The link from the 404 page to the chooser of ways"
          >
            Төлөө жолун тандоо
          </Translate>
        </Link>
      </p>
      <p>
        <Translate id="notFound.search" description="Points from the 404 page to the search above">
          Керектүү баракты жогорудагы издөө сабынан да тапсаңыз болот.
        </Translate>
      </p>
      <p>
        <Translate
          id="notFound.call"
          description="Whom to call from the 404 page; {phone} is the linked number"
          values={{phone: <CallCentreLink />}}
        >
          {'Суроолоруңуз болсо, Дос Тэк Групптун чалуу борборуна чалыңыз: {phone}.'}
        </Translate>
      </p>
    </main>
  );
}
