//! Sends a batch in rounds of up to twenty requests, and retries transient failures.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, DATE, HeaderValue};
use http::{Method, StatusCode};

use super::responses::Outcome;
use super::{Item, LIMIT, wire};
use crate::client::Client;
use crate::error::{Error, RequestError, ResponseError, TransportError, TransportProblem};
use crate::request::Draft;
use crate::request::operation::{Keys, Operation};
use crate::retry;

/// Maximum number of next links that are followed for one call: at most one per request.
const MAX_LINKS: usize = LIMIT;

/// A batch that is being sent.
pub(super) struct Rounds<'a> {
    items: &'a [Item],
    client: Option<&'a Client>,
    states: Vec<State<'a>>,
    /// The time by the client's clock, or the end of the last delay if that is later.
    now: Duration,
}

/// The state of a request.
enum State<'a> {
    /// The request is to be sent, not before the time `from`.
    Waiting {
        from: Duration,
        attempts: Option<retry::Attempts<'a>>,
    },
    Done(Outcome),
}

impl<'a> Rounds<'a> {
    pub(super) fn new(items: &'a [Item], client: Option<&'a Client>) -> Self {
        let states = items.iter().map(|_| State::Waiting { from: Duration::ZERO, attempts: None }).collect();
        Self { items, client, states, now: Duration::ZERO }
    }

    /// Sends all requests and returns the outcome of each.
    pub(super) async fn run(mut self) -> Vec<Outcome> {
        let Some(client) = self.client else {
            return self.items.iter().map(|_| Outcome::Refused(RequestError::Offline)).collect();
        };
        // Each round sends requests, waits, or settles requests that cannot be sent. So the loop ends.
        loop {
            self.now = self.now.max(client.clock().now());
            let round = self.next_round(client);
            if !round.is_empty() {
                self.send(client, &round).await;
            } else if !self.wait(client).await {
                break;
            }
        }
        self.states.into_iter().map(State::into_outcome).collect()
    }

    /// Returns the requests to send now, in the form that the batch contains.
    fn next_round(&mut self, client: &Client) -> Vec<(usize, wire::RecordedRequest)> {
        let mut round: Vec<(usize, wire::RecordedRequest)> = Vec::new();
        for index in 0..self.items.len() {
            if !matches!(self.states[index], State::Waiting { from, .. } if from <= self.now) {
                continue;
            }
            let item = &self.items[index];
            // A dependency that succeeded in an earlier round is left out: it is settled, and not part of this call.
            let mut open = item.after.iter().copied().filter(|first| !self.has_succeeded(*first));
            let before: Vec<usize> =
                open.clone().filter(|first| round.iter().any(|(known, _)| known == first)).collect();
            if open.clone().any(|first| matches!(self.states[first], State::Done(_))) {
                self.states[index] = State::Done(Outcome::Answered(Box::new(failed_dependency())));
            } else if open.all(|first| before.contains(&first)) && round.len() < LIMIT {
                let asked = wire::request(index, item, self.root());
                match asked.and_then(|asked| client.check_cloud(&item.draft).map(|()| asked)) {
                    Ok(mut asked) => {
                        wire::depend(&mut asked, &before);
                        round.push((index, asked));
                    }
                    Err(error) => self.states[index] = State::Done(Outcome::Refused(error)),
                }
            }
        }
        round
    }

    fn root(&self) -> &'a str {
        self.items.first().map_or("", |item| &item.draft.base.root)
    }

    fn has_succeeded(&self, index: usize) -> bool {
        matches!(&self.states[index], State::Done(outcome) if outcome.is_success())
    }

    async fn send(&mut self, client: &'a Client, round: &[(usize, wire::RecordedRequest)]) {
        let waiting = round.iter().map(|(index, _)| *index).collect();
        let mut answers = match exchange(client, &self.draft(round), waiting).await {
            Ok(answers) => answers,
            Err(error) => {
                let error = Arc::new(error);
                for (index, _) in round {
                    self.states[*index] = State::Done(Outcome::Failed(Arc::clone(&error)));
                }
                return;
            }
        };
        // Dependencies precede their dependents, so their outcome is settled first.
        for (index, _) in round {
            let found = answers.iter().position(|(known, _)| known == index);
            let answer = found.map(|at| answers.swap_remove(at).1);
            self.settle(client, *index, answer);
        }
    }

    /// Creates the `POST` request that contains the requests of a round.
    fn draft(&self, round: &[(usize, wire::RecordedRequest)]) -> Draft {
        let requests = round.iter().map(|(_, asked)| asked.clone()).collect();
        let base = Arc::clone(&self.items[round[0].0].draft.base);
        let url = format!("{}/$batch", self.root());
        let mut draft = Draft::new(base, Method::POST, url, None, "application/json");
        draft.headers.clear();
        draft.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        draft.operation = Operation::OfPath(Keys::default());
        // The whole call may be repeated only if each of its requests may be.
        draft.repeating.repeatable = round.iter().all(|(index, _)| {
            let draft = &self.items[*index].draft;
            draft.method.is_idempotent() || draft.repeating.repeatable
        });
        draft.json(wire::envelope(requests))
    }

    /// Decides by its response whether a request is complete or sent again.
    fn settle(&mut self, client: &'a Client, index: usize, answer: Option<http::Response<bytes::Bytes>>) {
        let item = &self.items[index];
        if answer.as_ref().is_some_and(|answer| answer.status() == StatusCode::FAILED_DEPENDENCY) {
            // A dependency is going to be sent again, and so is this request.
            let again = item.after.iter().filter_map(|first| self.states[*first].waits_until()).max();
            if let (Some(until), State::Waiting { from, .. }) = (again, &mut self.states[index]) {
                *from = until;
                return;
            }
        }
        let State::Waiting { from, attempts } = &mut self.states[index] else {
            return;
        };
        let attempts = attempts.get_or_insert_with(|| client.attempts(&item.draft));
        let pause = match &answer {
            Some(answer) => attempts.after(retry::Outcome::Response(answer.status(), answer.headers())),
            None => {
                let error =
                    TransportError::new(TransportProblem::Other, "the response to the batch has none for this request");
                attempts.after(retry::Outcome::Failure(&error))
            }
        };
        match (pause, answer) {
            (Some(pause), _) => {
                let (wait_ms, operation) = (pause.millis(), item.draft.operation());
                tracing::info!(
                    target: "msgraph",
                    wait_ms,
                    operation = &*operation,
                    "waiting to send a request of a batch again"
                );
                *from = self.now.saturating_add(pause.time);
            }
            (None, Some(answer)) => self.states[index] = State::Done(Outcome::Answered(Box::new(answer))),
            (None, None) => self.states[index] = State::Done(Outcome::NotAnswered),
        }
    }

    /// Waits until the first of the delayed requests may be sent. Returns `false` if no request is delayed.
    async fn wait(&mut self, client: &Client) -> bool {
        let waiting = self.states.iter().filter_map(State::waits_until);
        let Some(until) = waiting.filter(|until| *until > self.now).min() else {
            return false;
        };
        if let Some(sleep) = client.clock().sleep(until.saturating_sub(self.now)) {
            sleep.await;
        }
        // The delay is over, whatever the clock shows: the clock of a test may not advance.
        self.now = self.now.max(until);
        true
    }
}

impl State<'_> {
    fn waits_until(&self) -> Option<Duration> {
        match self {
            Self::Waiting { from, .. } => Some(*from),
            Self::Done(_) => None,
        }
    }

    fn into_outcome(self) -> Outcome {
        match self {
            Self::Done(outcome) => outcome,
            Self::Waiting { .. } => Outcome::NotAnswered,
        }
    }
}

/// Sends one call and returns the responses to the requests in `waiting`, including those behind next links. If a
/// request has several responses, the first one counts.
async fn exchange(
    client: &Client,
    draft: &Draft,
    mut waiting: Vec<usize>,
) -> Result<Vec<(usize, http::Response<bytes::Bytes>)>, Error> {
    let answer = client.execute(draft).await?;
    let mut all = read(draft, &answer, &mut waiting)?;
    for _ in 0..MAX_LINKS {
        let Some(next) = all.next.take() else {
            break;
        };
        let more = draft.follow(&next);
        let answer = client.execute(&more).await?;
        let more = read(&more, &answer, &mut waiting)?;
        all.answers.extend(more.answers);
        all.next = more.next;
    }
    Ok(all.answers)
}

fn read(
    draft: &Draft,
    answer: &http::Response<bytes::Bytes>,
    waiting: &mut Vec<usize>,
) -> Result<wire::Answers, Error> {
    let received = crate::response::RawResponse::new(answer.status(), answer.headers(), answer.body(), draft);
    received.check().map_err(|kind| draft.error(kind))?;
    let text = received.json(false).map_err(|error| draft.error(error.at(answer.status())))?;
    let mut answers =
        wire::answers(text, waiting).ok_or_else(|| draft.error(ResponseError::NotAnswered.at(answer.status())))?;
    // A date in `Retry-After` is relative to the service's own clock (`Date`).
    if let Some(date) = answer.headers().get(DATE) {
        for (_, answer) in &mut answers.answers {
            if let Ok(entry) = answer.headers_mut().try_entry(DATE) {
                entry.or_insert_with(|| date.clone());
            }
        }
    }
    Ok(answers)
}

/// Creates the response that the service sends for a request whose dependency failed. It is used if the dependency
/// was part of an earlier round.
fn failed_dependency() -> http::Response<bytes::Bytes> {
    let body = br#"{"error": {"code": "FailedDependency", "message": "A request that it depends on has failed."}}"#;
    let mut answer = http::Response::new(bytes::Bytes::from_static(body));
    *answer.status_mut() = StatusCode::FAILED_DEPENDENCY;
    answer
}
