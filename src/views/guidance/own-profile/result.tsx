import type { Finding, Report } from '../../../engine/assess';
import { guidanceOf } from '../../../guidance';
import type { Kind } from '../../../rules/rule';
import { t, write } from '../../../words';
import { GuidanceLink } from '../../guidance-link';
import { shownQuote } from '../../quote';

const kinds: Kind[] = ['act', 'ask', 'context'];

/** What a client with every check switched on would see, and how to clear it up. */
export function Result({ report: { findings, checks } }: { report: Report }) {
  const found = kinds.flatMap((kind) => findings.filter((one) => one.outcome === 'flagged' && one.kind === kind));
  const open = findings.filter(({ outcome }) => outcome === 'unknown' || outcome === 'not-applicable');
  return (
    <>
      <p role="status">
        {t('guidance.own.possible', checks)} {t('guidance.own.found', { count: found.length })}
      </p>
      {!found.length && <p>{t('guidance.own.nothing')}</p>}
      {found.map((finding) => (
        <OwnFinding key={finding.rule} finding={finding} />
      ))}
      {open.length > 0 && <NotChecked findings={open} />}
    </>
  );
}

function OwnFinding({ finding: { rule, kind, message, evidence } }: { finding: Finding }) {
  const { name, innocent, yours } = guidanceOf(rule);
  return (
    <section class="own-finding" aria-labelledby={`own-${rule}`}>
      <p class="quiet">{t(`kind.${kind}`)}</p>
      <h4 id={`own-${rule}`}>{name}</h4>
      <p>{message && write(message)}</p>
      {evidence.map(({ source: { quote } }) => (
        <blockquote key={quote} dir="auto">
          {shownQuote(quote)}
        </blockquote>
      ))}
      <h5>{t('guidance.heading.innocent')}</h5>
      <ul>
        {innocent.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h5>{t('guidance.own.clearUp')}</h5>
      {yours.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <GuidanceLink page={rule} name={name} />
      </p>
    </section>
  );
}

/** Most of them for one and the same reason. */
function NotChecked({ findings }: { findings: Finding[] }) {
  const reasons = [...new Set(findings.map(reasonOf))];
  return (
    <details>
      <summary>{t('guidance.own.notChecked', { count: findings.length })}</summary>
      {reasons.map((reason) => (
        <div key={reason}>
          <p>{reason}</p>
          <ul>
            {findings
              .filter((finding) => reasonOf(finding) === reason)
              .map(({ rule }) => (
                <li key={rule}>{guidanceOf(rule).name}</li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

const reasonOf = ({ reason }: Finding) => (reason ? write(reason) : '');
