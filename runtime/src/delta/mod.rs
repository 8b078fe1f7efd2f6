//! [`Delta`]: the changes of a collection since an earlier run.

mod state;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::StatusCode;
use http::header::LOCATION;

pub use self::state::DeltaState;
use crate::error::{Error, ResponseError, text};
use crate::model::{Model, Wire};
use crate::paging::{Page, Pages};
use crate::request::Request;

/// An event of a delta query. Events are returned in order.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # use std::collections::HashMap;
/// use msgraph_core::delta::DeltaEvent;
///
/// /// Applies an event to a copy of the collection. Applying it twice is harmless.
/// fn apply(users: &mut HashMap<String, User>, event: DeltaEvent<User>) {
///     match event {
///         DeltaEvent::Changed(user) => drop(users.insert(user.id.clone().unwrap_or_default(), user)),
///         DeltaEvent::Removed { value, .. } => drop(users.remove(&value.id.unwrap_or_default())),
///         DeltaEvent::Resync { .. } => users.clear(),
///         _ => {}
///     }
/// }
/// # let mut users = HashMap::new();
/// # apply(&mut users, DeltaEvent::Changed(User { id: "1".into(), ..Default::default() }));
/// # assert_eq!(users.len(), 1);
/// # apply(&mut users, DeltaEvent::Resync { code: None });
/// # assert!(users.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeltaEvent<M> {
    /// The object was created or changed, or is part of the initial state. For a changed object, the service may
    /// return only the changed properties.
    Changed(M),
    /// The object was removed. The service returns little more than its id.
    Removed {
        /// The removed object.
        value: M,
        /// The reason of the removal.
        reason: RemovedReason,
    },
    /// The service no longer has the state (410 Gone). Discard your copy: all existing objects follow again.
    Resync {
        /// The service's error code, such as `resyncRequired` or `syncStateNotFound`.
        code: Option<String>,
    },
    /// The end of the changes. Store the state and continue from it in the next run.
    UpToDate(DeltaState),
}

/// The reason why an object was removed (`@removed`).
///
/// ```
/// use msgraph_core::delta::RemovedReason;
///
/// let may_come_back = |reason: &RemovedReason| *reason != RemovedReason::Deleted;
/// assert!(may_come_back(&RemovedReason::Changed));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovedReason {
    /// `changed`: the object still exists, or can be restored, but no longer matches the query.
    Changed,
    /// `deleted`: the object was deleted permanently.
    Deleted,
    /// Any other reason. Empty if the service stated none.
    Other(String),
}

impl<M: Model> Request<Page<M>> {
    /// Returns the changes that a delta function (`users.delta()`) reports: from the beginning if `since` is `None`,
    /// otherwise since the end of an earlier run.
    ///
    /// ```no_run
    /// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
    /// # async fn sync(delta: msgraph_core::Request<msgraph_core::Page<User>>) -> Result<(), Box<dyn std::error::Error>> {
    /// use msgraph_core::delta::{DeltaEvent, DeltaState};
    ///
    /// let saved: Option<DeltaState> = match std::fs::read_to_string("users.delta") {
    ///     Ok(text) => Some(text.parse()?),
    ///     Err(_) => None,
    /// };
    /// let mut changes = delta.changes(saved);
    /// while let Some(event) = changes.next().await {
    ///     match event? {
    ///         DeltaEvent::Changed(user) => println!("created or changed: {:?}", user.id),
    ///         DeltaEvent::Removed { value, .. } => println!("removed: {:?}", value.id),
    ///         DeltaEvent::Resync { .. } => println!("discard the copy"),
    ///         DeltaEvent::UpToDate(state) => std::fs::write("users.delta", state.as_str())?,
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn changes(self, since: Option<DeltaState>) -> Delta<M> {
        let from = match &since {
            Some(state) => self.at(state.as_str()),
            None => self.clone(),
        };
        Delta {
            beginning: self,
            pages: from.pages(),
            events: VecDeque::new(),
            state: since,
            restarted: false,
            done: false,
        }
    }
}

impl<T: Wire> Request<Page<T>> {
    /// Returns the same request for another URL of the service.
    fn at(&self, url: &str) -> Self {
        Request::new(self.draft().follow(url))
    }
}

/// A stream of the changes of a collection since an earlier run. Created by [`Request::changes`].
///
/// The stream ends after [`UpToDate`](DeltaEvent::UpToDate), or after an error. [`state`](Self::state) returns the
/// state to continue from at any time. If the stream is stopped in the middle of a page, the changes of that page are
/// returned again. This is harmless, since the last state of each object wins.
///
/// ```
/// # msgraph_core::model! { pub struct User: "example.user", entity; id: String = "id", }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{delta::{DeltaEvent, RemovedReason}, Page, Path, Request};
///
/// let service = MockServer::new();
/// service.respond(MockResponse::error(410, "resyncRequired", "The token is too old."));
/// service.respond(MockResponse::json(200, r#"{"value": [{"id": "1"}, {"id": "2", "@removed": {"reason": "deleted"}}],
///     "@odata.deltaLink": "users/delta?$deltatoken=new"}"#));
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// let delta: Request<Page<User>> = graph.navigate("users").function("delta");
/// let mut changes = delta.changes(Some("users/delta?$deltatoken=old".parse()?));
/// assert!(matches!(changes.next().await.transpose()?, Some(DeltaEvent::Resync { .. })));
/// assert!(matches!(changes.next().await.transpose()?, Some(DeltaEvent::Changed(_))));
/// let Some(DeltaEvent::Removed { value, reason }) = changes.next().await.transpose()? else { panic!() };
/// assert_eq!((value.id.as_deref(), reason), (Some("2"), RemovedReason::Deleted));
/// let Some(DeltaEvent::UpToDate(state)) = changes.next().await.transpose()? else { panic!() };
/// assert_eq!(state.as_str(), "users/delta?$deltatoken=new");
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Delta<M> {
    /// The request without a token.
    beginning: Request<Page<M>>,
    pages: Pages<M>,
    events: VecDeque<Result<DeltaEvent<M>, Error>>,
    state: Option<DeltaState>,
    /// `true` if the query was restarted and no page has arrived since.
    restarted: bool,
    done: bool,
}

impl<M: Model> Delta<M> {
    /// Returns the next event, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<DeltaEvent<M>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the state to continue from if the caller stops now. `None` until all events of the first page were
    /// returned.
    pub fn state(&self) -> Option<&DeltaState> {
        self.state.as_ref()
    }

    /// Queues the events of a page, followed by the state after it.
    fn tell(&mut self, page: Page<M>) {
        self.restarted = false;
        self.events.extend(page.value.into_iter().map(|value| Ok(event(value))));
        let next = self.pages.upcoming().map(Request::url);
        self.done = next.is_none();
        self.events.push_back(match next.or(page.delta_link) {
            Some(url) => Ok(DeltaEvent::UpToDate(DeltaState::at(url))),
            // Without a link, the next run would silently return all objects again.
            None => Err(self.beginning.draft().error(ResponseError::NoDeltaLink.at(StatusCode::OK))),
        });
    }

    /// Restarts the query if the service requires it, but not twice without a page in between.
    fn restart(&mut self, error: Error) -> Result<(), Error> {
        if self.restarted || !is_gone(&error) {
            return Err(error);
        }
        let code = error.service().map(|error| innermost_code(error.codes()));
        // OneDrive sends the URL of the new query in `Location`.
        let elsewhere = error.headers().and_then(|headers| text(headers, LOCATION.as_str()));
        let from = match elsewhere {
            Some(url) => self.beginning.at(url),
            None => self.beginning.clone(),
        };
        self.pages = from.pages();
        self.state = None;
        self.restarted = true;
        self.events.push_back(Ok(DeltaEvent::Resync { code }));
        Ok(())
    }
}

/// Returns `true` for 410, and for the codes of an expired token, which some services send with 400 or 404.
fn is_gone(error: &Error) -> bool {
    const CODES: [&str; 3] = ["syncStateNotFound", "syncStateInvalid", "resyncRequired"];
    let gone = |code: &str| CODES.iter().any(|gone| code.eq_ignore_ascii_case(gone));
    match error.status() {
        Some(StatusCode::GONE) => true,
        Some(status) if status.is_client_error() => error.service().is_some_and(|error| error.codes().any(gone)),
        _ => false,
    }
}

/// Returns the innermost code, which is the most precise one: `resyncChangesApplyDifferences` in `resyncRequired`.
fn innermost_code<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    codes.filter(|code| !code.is_empty()).last().unwrap_or_default().to_owned()
}

fn event<M: Model>(value: M) -> DeltaEvent<M> {
    match value.get("@removed").or_else(|| value.get("@odata.removed")) {
        Some(removed) if removed.as_text() != "null" => {
            let reason = removed.to_value().ok().and_then(|removed| Some(removed.get("reason")?.as_str()?.to_owned()));
            let reason = match reason.as_deref() {
                Some("changed") => RemovedReason::Changed,
                Some("deleted") => RemovedReason::Deleted,
                other => RemovedReason::Other(other.unwrap_or_default().to_owned()),
            };
            DeltaEvent::Removed { value, reason }
        }
        _ => DeltaEvent::Changed(value),
    }
}

impl<M: Model> Stream for Delta<M> {
    type Item = Result<DeltaEvent<M>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            match this.events.pop_front() {
                // All events of the page were returned. Its state is stored, and returned if this was the last page.
                Some(Ok(DeltaEvent::UpToDate(state))) => {
                    this.state = Some(state.clone());
                    if this.done {
                        return Poll::Ready(Some(Ok(DeltaEvent::UpToDate(state))));
                    }
                }
                Some(event) => return Poll::Ready(Some(event)),
                None if this.done => return Poll::Ready(None),
                None => match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                    Some(Ok(page)) => this.tell(page),
                    Some(Err(error)) => {
                        if let Err(error) = this.restart(error) {
                            this.done = true;
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                    None => return Poll::Ready(None),
                },
            }
        }
    }
}

impl<M> Unpin for Delta<M> {}

impl<M> fmt::Debug for Delta<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delta").field("beginning", &self.beginning).field("state", &self.state).finish_non_exhaustive()
    }
}
