import { useEffect, useState } from 'preact/hooks';
import { guidanceOf } from '../../guidance';
import { rules } from '../../rules';
import { pairRules } from '../../rules/pairs';
import { type Ignored, type Managed, type OrganisationKey, organisationKeys } from '../../settings/organisation';
import { loadManaged, onSettingsChange } from '../../settings/store';
import { historyWords, keyWords, orgNameOf, whyWords, organisationWords as words } from '../organisation-words';

/** Every value that the organisation has put in force, and every one that could not be used. */
export function OrganisationSection() {
  const managed = useManaged();
  if (!managed?.set.length && !managed?.ignored.length) return null;
  const { organisation, set, ignored } = managed;
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{words.title}</h2>
      <p>{words.intro(orgNameOf(organisation))}</p>
      {set.length > 0 && <InForce managed={managed} />}
      <p>{words.limits}</p>
      {ignored.length > 0 && <NotUsed ignored={ignored} />}
    </section>
  );
}

function useManaged(): Managed | undefined {
  const [managed, setManaged] = useState<Managed>();
  useEffect(() => {
    const update = async () => setManaged(await loadManaged());
    onSettingsChange(update);
    void update();
  }, []);
  return managed;
}

function InForce({ managed }: { managed: Managed }) {
  const [what, inForce] = words.columns;
  return (
    <table class="in-force">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{inForce}</th>
        </tr>
      </thead>
      <tbody>
        {organisationKeys
          .filter((key) => managed.set.includes(key))
          .map((key) => (
            <tr key={key}>
              <th scope="row">{keyWords[key]}</th>
              <td>
                <Value of={key} managed={managed} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const ruleIds = new Set([...rules, ...pairRules].map(({ id }) => id));
const inOneWord = (value: string) => (ruleIds.has(value) ? guidanceOf(value).name : value);

function inWords(key: OrganisationKey, value: Managed['organisation'][OrganisationKey]): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(inOneWord).join(', ') || words.none;
  return key === 'historyMode' ? historyWords[value as keyof typeof historyWords] : String(value ?? '');
}

/** Both have been checked: https, and mailto for whom to ask. */
const linked: OrganisationKey[] = ['guidanceUrl', 'contactUrl'];

function Value({ of: key, managed: { organisation } }: { of: OrganisationKey; managed: Managed }) {
  const value = inWords(key, organisation[key]);
  if (!linked.includes(key)) return <>{value}</>;
  return (
    <a href={value} target="_blank" rel="noopener noreferrer">
      {value.replace(/^mailto:/, '')}
    </a>
  );
}

function NotUsed({ ignored }: { ignored: Ignored[] }) {
  const [value, why] = words.ignoredColumns;
  return (
    <>
      <h3>{words.ignored}</h3>
      <p>{words.ignoredIntro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{value}</th>
            <th scope="col">{why}</th>
          </tr>
        </thead>
        <tbody>
          {ignored.map((one) => (
            <tr key={`${one.key} ${one.value}`}>
              <th scope="row">
                <code>
                  {one.key}: {one.value}
                </code>
              </th>
              <td>{whyWords[one.why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
