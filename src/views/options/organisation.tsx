import { useEffect, useState } from 'preact/hooks';
import { guidanceOf } from '../../guidance';
import { rules } from '../../rules';
import { pairRules } from '../../rules/pairs';
import { type Ignored, type Managed, type OrganisationKey, organisationKeys } from '../../settings/organisation';
import { loadManaged, onSettingsChange } from '../../settings/store';
import { t, written } from '../../words';
import { inItsName } from '../organisation';

/** Every value that the organisation has put in force, and every one that could not be used. */
export function OrganisationSection() {
  const managed = useManaged();
  if (!managed?.set.length && !managed?.ignored.length) return null;
  const { organisation, set, ignored } = managed;
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{t('organisation.title')}</h2>
      <p>{inItsName(organisation, 'intro')}</p>
      {set.length > 0 && <InForce managed={managed} />}
      <p>{t('organisation.limits')}</p>
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
  return (
    <table class="in-force">
      <thead>
        <tr>
          <th scope="col">{t('organisation.what')}</th>
          <th scope="col">{t('organisation.inForce')}</th>
        </tr>
      </thead>
      <tbody>
        {organisationKeys
          .filter((key) => managed.set.includes(key))
          .map((key) => (
            <tr key={key}>
              <th scope="row">{t(`organisation.key.${key}`)}</th>
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

function inWords(value: Managed['organisation'][OrganisationKey]): string {
  if (typeof value === 'boolean') return t(value ? 'organisation.yes' : 'organisation.no');
  if (Array.isArray(value)) return value.length ? written({ list: value.map(inOneWord) }) : t('organisation.none');
  return value === 'off' || value === 'userChoice' ? t(`organisation.history.${value}`) : written(value ?? '');
}

/** Both have been checked: https, and mailto for whom to ask. */
const linked: OrganisationKey[] = ['guidanceUrl', 'contactUrl'];

function Value({ of: key, managed: { organisation } }: { of: OrganisationKey; managed: Managed }) {
  const value = inWords(organisation[key]);
  if (!linked.includes(key)) return <>{value}</>;
  return (
    <a href={value} target="_blank" rel="noopener noreferrer">
      {value.replace(/^mailto:/, '')}
    </a>
  );
}

function NotUsed({ ignored }: { ignored: Ignored[] }) {
  return (
    <>
      <h3>{t('organisation.ignored')}</h3>
      <p>{t('organisation.ignoredIntro')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('organisation.ignoredValue')}</th>
            <th scope="col">{t('organisation.ignoredWhy')}</th>
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
              <td>{t(`organisation.refused.${one.why}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
