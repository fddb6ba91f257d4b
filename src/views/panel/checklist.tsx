import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/assess';
import { guidanceUrl, nameOf } from '../../guidance';
import type { Change, Refusal } from '../../reviews/change';
import { type StageId, type Step, stages, stepsFor } from '../../reviews/checklist/checklist';
import { isTicked, type Review } from '../../reviews/review';
import { type Key, t } from '../../words';
import { RefusalNotice } from './refusal';
import { StepSources } from './step-sources';

type Props = {
  findings: Finding[];
  ticks: Review['ticks'];
  change(change: Change): Promise<Refusal | undefined>;
};

/** The same list for everyone, stage by stage; what was found or could not be checked here adds a step of its own. */
export function Checklist({ findings, ticks, change }: Props) {
  const [refusal, setRefusal] = useState<Refusal>();
  const steps = stepsFor(findings);
  const tick = async (step: Step, isDone: boolean) => setRefusal(await change({ kind: 'tick', step: step.id, isDone }));
  const done = steps.filter(({ id }) => isTicked({ ticks }, id)).length;
  return (
    <section aria-labelledby="checklist">
      <h3 id="checklist">{t('panel.checklist.title')}</h3>
      <p class="quiet">{t('panel.checklist.about', { done, total: steps.length })}</p>
      <RefusalNotice of={refusal} />
      {stages.map((stage) => (
        <Stage
          key={stage}
          stage={stage}
          steps={steps.filter((step) => step.stage === stage)}
          {...{ ticks, tick, findings }}
        />
      ))}
    </section>
  );
}

type StageProps = {
  stage: StageId;
  steps: Step[];
  ticks: Review['ticks'];
  findings: Finding[];
  tick(step: Step, isDone: boolean): Promise<void>;
};

function Stage({ stage, steps, ticks, findings, tick }: StageProps) {
  const done = steps.filter(({ id }) => isTicked({ ticks }, id)).length;
  return (
    <details class="others stage">
      <summary>
        {t(`checklist.stage.${stage}`)}{' '}
        <span class="quiet">{t('panel.checklist.count', { done, total: steps.length })}</span>
      </summary>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <label class="step">
              <input
                type="checkbox"
                checked={isTicked({ ticks }, step.id)}
                onChange={({ currentTarget: { checked } }) => tick(step, checked)}
              />
              <span>{titleOf(step, findings)}</span>
            </label>
            <p class="quiet">{moreOf(step)}</p>
            {'rule' in step ? <RuleGuidance rule={step.rule} findings={findings} /> : <StepSources of={step.sources} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RuleGuidance({ rule, findings }: { rule: string; findings: Finding[] }) {
  const name = ruleName(rule, findings);
  return (
    <p class="quiet">
      <a href={guidanceUrl(rule.startsWith('own-') ? 'your-own-rules' : rule)} target="_blank" rel="noopener">
        {t('panel.checklist.guidance', { name })}
      </a>
    </p>
  );
}

const ruleName = (rule: string, findings: Finding[]) =>
  nameOf(findings.find((finding) => finding.rule === rule) ?? { rule });

const titleOf = (step: Step, findings: Finding[]) =>
  'rule' in step
    ? t(`checklist.rule.${step.reason}.do`, { name: ruleName(step.rule, findings) })
    : t(`checklist.step.${step.id}.do` as Key);

const moreOf = (step: Step) =>
  'rule' in step ? t(`checklist.rule.${step.reason}.more`) : t(`checklist.step.${step.id}.more` as Key);
