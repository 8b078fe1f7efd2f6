//! Whether a request is sent again. [`Attempt::is_safe`] says why that does no harm.

mod backoff;

use std::time::Duration;

use http::header::HeaderMap;
use http::{Method, StatusCode};

pub use self::backoff::Backoff;
use crate::client::limits::Limits;
use crate::error::{LimitError, TransportError, TransportProblem, retry_after};
use crate::request::Repeating;
use crate::time::Clock;
use crate::transport::BoxFuture;

/// Decides after each attempt whether another one follows, and when.
///
/// [`Backoff`] is the one that clients have unless they are given another.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::retry::{Attempt, RetryPolicy};
///
/// /// Three attempts, a second apart.
/// struct Plain;
/// impl RetryPolicy for Plain {
///     fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration> {
///         let again = attempt.number < 3 && attempt.is_transient() && attempt.is_safe();
///         again.then(|| attempt.retry_after().unwrap_or(Duration::from_secs(1)))
///     }
/// }
/// ```
pub trait RetryPolicy: Send + Sync {
    /// How long to wait before the next attempt, or `None` to hand over what there is.
    fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration>;
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Box<P> {
    fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        (**self).wait(attempt)
    }
}

/// Sends everything once.
///
/// ```
/// use msgraph_core::testing::{MockResponse, MockServer};
/// use msgraph_core::{Path, retry::NoRetry};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let service = MockServer::new();
/// service.respond(MockResponse::throttled(1)).respond(MockResponse::empty(204));
/// let client = service.client_builder().retry(NoRetry).build();
/// let error = Path::connected("https://graph.microsoft.com/beta", client).navigate("me").delete().await.unwrap_err();
/// assert_eq!(error.code(), Some("TooManyRequests"));
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn wait(&self, _attempt: &Attempt<'_>) -> Option<Duration> {
        None
    }
}

/// An attempt that was made, for a [`RetryPolicy`] to judge.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::http::{HeaderMap, Method, StatusCode};
/// use msgraph_core::retry::{Attempt, Backoff, Outcome, RetryPolicy};
///
/// let headers = HeaderMap::new();
/// let timed_out = Outcome::Response(StatusCode::GATEWAY_TIMEOUT, &headers);
/// assert!(Backoff::new().wait(&Attempt::new(&Method::GET, timed_out)).is_some());
/// // It may have been carried out.
/// assert!(!Attempt::new(&Method::POST, timed_out).is_safe());
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The method of the request.
    pub method: &'a Method,
    /// What came of it.
    pub outcome: Outcome<'a>,
    /// Which attempt it was: the first is 1.
    pub number: u32,
    /// How many of the attempts so far were throttled, this one included.
    pub throttled: u32,
    /// The time since the first attempt began.
    pub elapsed: Duration,
    /// Whether the caller says that the request may be carried out twice ([`Request::repeatable`](crate::Request::repeatable)).
    pub repeatable: bool,
    /// How long a 404 may be because of a create that has not arrived everywhere yet
    /// ([`Request::retry_not_found`](crate::Request::retry_not_found)).
    pub not_found_for: Option<Duration>,
}

/// What came of an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A response with any status.
    Response(StatusCode, &'a HeaderMap),
    /// No complete response.
    Failure(&'a TransportError),
}

impl<'a> Attempt<'a> {
    /// A first attempt, as a test of a policy may need it.
    pub fn new(method: &'a Method, outcome: Outcome<'a>) -> Self {
        Self {
            method,
            outcome,
            number: 1,
            throttled: u32::from(outcome.is_throttled()),
            elapsed: Duration::ZERO,
            repeatable: false,
            not_found_for: None,
        }
    }

    /// The status of the response, if there is one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            Outcome::Response(status, _) => Some(status),
            Outcome::Failure(_) => None,
        }
    }

    /// How long the service wants the client to wait: `Retry-After` in seconds, or as a date by the service's own clock (`Date`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.outcome.retry_after()
    }

    /// Whether the service refused the request because there are too many: 429, or 503 with `Retry-After`.
    pub fn is_throttled(&self) -> bool {
        self.outcome.is_throttled()
    }

    /// Whether another attempt may fare better: 429, 503, 504, no connection, a silent server, a connection that broke.
    pub fn is_transient(&self) -> bool {
        match self.outcome {
            Outcome::Response(status, _) => matches!(
                status,
                StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
            ),
            Outcome::Failure(error) => matches!(
                error.problem(),
                TransportProblem::Connect
                    | TransportProblem::Refused
                    | TransportProblem::Timeout
                    | TransportProblem::Other
            ),
        }
    }

    /// Whether another attempt cannot do the work twice: the method is idempotent (`GET`, `HEAD`, `OPTIONS`, `PUT`, `DELETE`), the
    /// caller says so, or the request was surely [not carried out](Self::is_refused).
    ///
    /// `PATCH` is not among them: what it changes can have been changed again by somebody else in the meantime.
    pub fn is_safe(&self) -> bool {
        let idempotent =
            matches!(*self.method, Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT | Method::DELETE);
        idempotent || self.repeatable || self.is_refused()
    }

    /// Whether the request was surely not carried out:
    ///
    /// - There was no connection. Nothing was sent.
    /// - The server refused the stream (HTTP/2), which it may do only with what it has not begun.
    /// - 429. Graph counts requests before it hands them to the service behind; a throttled one is refused, not begun.
    /// - 503 with `Retry-After`: a refusal by a service that knows when it will be back. Without `Retry-After` it may come from a
    ///   gateway that lost the service half-way.
    /// - 404. What isn't there was not changed.
    ///
    /// 504, a silent server, and a connection that breaks say nothing about what the service did. Nor does a connection
    /// of HTTP/2 that the server ends (`GOAWAY`): hyper gives that error for requests, too, which the server goes on
    /// with.
    pub fn is_refused(&self) -> bool {
        match self.outcome {
            Outcome::Response(status, _) => status == StatusCode::NOT_FOUND || self.is_throttled(),
            Outcome::Failure(error) => error.is_unsent(),
        }
    }

    /// Whether it is a 404 that the caller chose to retry for a while.
    pub fn is_not_found_yet(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND) && self.not_found_for.is_some_and(|time| self.elapsed < time)
    }
}

impl Outcome<'_> {
    fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Response(_, headers) => retry_after(headers),
            Self::Failure(_) => None,
        }
    }

    pub(crate) fn is_throttled(self) -> bool {
        match self {
            Self::Response(StatusCode::TOO_MANY_REQUESTS, _) => true,
            Self::Response(StatusCode::SERVICE_UNAVAILABLE, _) => self.retry_after().is_some(),
            _ => false,
        }
    }
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    policy: &'a dyn RetryPolicy,
    clock: &'a dyn Clock,
    method: &'a Method,
    repeating: Repeating,
    number: u32,
    throttled: u32,
    began: Duration,
    /// How long the call may take.
    deadline: Option<Duration>,
}

/// The time between two attempts.
pub(crate) struct Pause {
    pub(crate) time: Duration,
    pub(crate) sleep: BoxFuture<'static, ()>,
}

impl Pause {
    /// Its length in milliseconds, for logs.
    pub(crate) fn millis(&self) -> u64 {
        u64::try_from(self.time.as_millis()).unwrap_or(u64::MAX)
    }
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(
        policy: &'a dyn RetryPolicy,
        clock: &'a dyn Clock,
        method: &'a Method,
        repeating: Repeating,
        deadline: Option<Duration>,
    ) -> Self {
        Self { policy, clock, method, repeating, number: 0, throttled: 0, began: clock.now(), deadline }
    }

    fn elapsed(&self) -> Duration {
        self.clock.now().saturating_sub(self.began)
    }

    /// How long the next attempt may take: no longer than is left of the call.
    pub(crate) fn time_for_next(&self, limits: Limits) -> Result<Duration, LimitError> {
        let Some(deadline) = self.deadline else {
            return Ok(limits.attempt_timeout);
        };
        match deadline.checked_sub(self.elapsed()).filter(|left| !left.is_zero()) {
            Some(left) => Ok(left.min(limits.attempt_timeout)),
            None => Err(LimitError::CallTimeout { limit: deadline }),
        }
    }

    /// How many there were.
    pub(crate) fn made(&self) -> u32 {
        self.number
    }

    /// The pause before the next attempt, if there is to be one.
    pub(crate) fn after(&mut self, outcome: Outcome<'_>) -> Option<Pause> {
        self.number = self.number.saturating_add(1);
        self.throttled = self.throttled.saturating_add(outcome.is_throttled().into());
        let attempt = Attempt {
            method: self.method,
            outcome,
            number: self.number,
            throttled: self.throttled,
            elapsed: self.elapsed(),
            repeatable: self.repeating.repeatable,
            not_found_for: self.repeating.not_found_for,
        };
        let time = self.policy.wait(&attempt)?;
        // What would come too late is not waited for: what there is says more than a timeout.
        if self.deadline.is_some_and(|deadline| attempt.elapsed.saturating_add(time) >= deadline) {
            return None;
        }
        let sleep = self.clock.sleep(time)?;
        Some(Pause { time, sleep })
    }
}
