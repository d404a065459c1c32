import Translate from '@docusaurus/Translate';

/** Tells the reader, in their own language, why the page is in the other one. */
export default function Notice() {
  return (
    <aside className="alert alert--warning margin-bottom--md">
      <Translate
        id="untranslated.notice"
        description="On a page that is shown in the other language, because nobody translated it yet"
      >
        Бул барак кыргызчага азырынча которула элек, ошондуктан орусча көрсөтүлдү.
      </Translate>
    </aside>
  );
}
