import type { JSX } from 'preact';
import type { Offer } from '../core/dashboard';
import type { Words } from '../i18n/words';
import type { DashboardActions } from './actions';
import { CrossIcon } from './icons';
import { placeEvents } from './place-events';

interface Props {
  readonly offers: readonly Offer[];
  readonly id: string;
  readonly actions: DashboardActions;
  readonly words: Words;
}

/** What a newcomer sees: what a course is, and the notes that look like one, a click away. */
export function StartPage({ offers, id, actions, words }: Props): JSX.Element {
  const { start, onboarding } = words;
  return (
    <section class="syllabus-start" aria-labelledby={`${id}-title`}>
      <h3 class="syllabus-start-title" id={`${id}-title`}>
        {start.heading}
      </h3>
      <p class="syllabus-calm">{start.how}</p>
      <dl class="syllabus-format">
        {onboarding.format.map(({ text, means }) => (
          <div key={text} class="syllabus-format-line">
            <dt>
              <code dir="ltr">{text}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {offers.length === 0 ? (
        <p class="syllabus-calm">{start.noOffers}</p>
      ) : (
        <>
          <h4 class="syllabus-offers-title" id={`${id}-offers`}>
            {start.offers}
          </h4>
          <ul class="syllabus-list" aria-labelledby={`${id}-offers`}>
            {offers.map((offer) => (
              <li key={offer.path} class="syllabus-offer">
                <button
                  type="button"
                  class="syllabus-plain syllabus-offer-note"
                  {...placeEvents({ path: offer.path, line: 0 }, actions)}
                >
                  <span class="syllabus-offer-title">
                    <bdi>{offer.title}</bdi>
                  </span>
                  <span class="syllabus-trail">{start.offer(offer.tasks, offer.headings)}</span>
                </button>
                <button
                  type="button"
                  class="clickable-icon syllabus-dismiss"
                  aria-label={start.dismissNote(offer.title)}
                  onClick={({ currentTarget }) => {
                    focusNeighbour(currentTarget);
                    actions.dismiss(offer.path);
                  }}
                >
                  <CrossIcon />
                </button>
                <button
                  type="button"
                  class="mod-cta"
                  aria-label={start.trackNote(offer.title)}
                  onClick={() => {
                    actions.track(offer.path);
                  }}
                >
                  {start.track}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="syllabus-sample">
        <button
          type="button"
          class={offers.length === 0 ? 'mod-cta' : undefined}
          onClick={() => {
            actions.createSample();
          }}
        >
          {onboarding.create}
        </button>
        <p class="syllabus-calm">{onboarding.createHow}</p>
      </div>
    </section>
  );
}

/** The row is about to go: who works through the list by keyboard goes on from the next one. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('.syllabus-dismiss')?.focus();
}
