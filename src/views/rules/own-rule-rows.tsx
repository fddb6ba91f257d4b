import type { Hits } from '../../health/hits';
import { isExpired, type OwnRule } from '../../rules/own-rule-data';
import type { Pack } from '../../settings/rule-packs';
import { idIn, withOwnRule, withPackRule } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { looksInWords } from '../own-rule-words';
import { Rich } from '../rich';
import { Switch } from '../switch';
import { HowOften } from './how-often';

type Props = { rules: { rule: OwnRule; pack?: Pack }[]; hits: Hits };

/** Rules that the user typed, and those of the packs that are on. */
export function OwnRuleRows({ rules, hits }: Props) {
  if (!rules.length) return null;
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules" class="own-rules">
        {t('rules.own')}
      </h2>
      <ul class="rows">
        {rules.map(({ rule, pack }) => (
          <OwnRuleRow key={pack ? idIn(pack, rule) : rule.id} rule={rule} pack={pack} hits={hits} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { rule: OwnRule; pack: Pack | undefined; hits: Hits };

function OwnRuleRow({ rule, pack, hits }: RowProps) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) =>
    attempt(() =>
      changeSettings((before) =>
        pack ? withPackRule(before, pack.id, { id: rule.id, on }) : withOwnRule(before, { ...rule, on }),
      ),
    );
  return (
    <li>
      <Switch label={rule.name} isOn={rule.on} change={change} />
      <p>{rule.why ? <bdi>{rule.why}</bdi> : looksInWords(rule)}</p>
      {isExpired(rule, Date.now()) && <p class="problem">{t('rules.isOver')}</p>}
      <HowOften rule={pack ? idIn(pack, rule) : rule.id} hits={hits} />
      <p class="quiet">
        {t(`kind.${rule.kind}`)} ·{' '}
        {pack && (
          <>
            <Rich of="rules.fromPack" values={{ pack: pack.name }} /> ·{' '}
          </>
        )}
        <a
          href={`/options.html#${pack ? 'packs' : `edit-${rule.id}`}`}
          target="_blank"
          aria-label={t('rules.changeNamed', { name: rule.name })}
          rel="noopener"
        >
          {t('rules.change')}
        </a>
      </p>
      <Failure of={failure} />
    </li>
  );
}
