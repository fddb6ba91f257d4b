import type { OwnRule } from '../../../rules/own-rule-data';
import { withOwnRule } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';
import { expiryInWords, looksInWords } from '../../own-rule-words';
import { Switch } from '../../switch';

type Props = { rule: OwnRule; edit(): void; remove(): void };

export function OwnRuleItem({ rule, edit, remove }: Props) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) => attempt(() => changeSettings((before) => withOwnRule(before, { ...rule, on })));
  const expiry = expiryInWords(rule, Date.now());
  return (
    <li>
      <Switch label={rule.name} isOn={rule.on} change={change} />
      <p>{looksInWords(rule)}</p>
      <p class="quiet">
        {t(`kind.${rule.kind}`)}
        {expiry && ` · ${expiry}`}
      </p>
      <div class="buttons inset">
        <button type="button" aria-label={t('ownRules.editNamed', { name: rule.name })} onClick={edit}>
          {t('ownRules.edit')}
        </button>
        <button type="button" aria-label={t('ownRules.deleteNamed', { name: rule.name })} onClick={remove}>
          {t('ownRules.delete')}
        </button>
      </div>
      <Failure of={failure} />
    </li>
  );
}
