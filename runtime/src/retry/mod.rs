//! Retry policies. [`Attempt::is_safe`] explains which requests are safe to repeat.

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

/// A policy that decides after each attempt whether and when the client makes another one.
///
/// [`Backoff`] is the default.
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
    /// Returns the delay before the next attempt, or `None` if the client must not retry: it then returns the
    /// response or the error of this attempt.
    fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration>;
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Box<P> {
    fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        (**self).wait(attempt)
    }
}

/// A policy that never retries.
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

/// A completed attempt, which a [`RetryPolicy`] judges.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::http::{HeaderMap, Method, StatusCode};
/// use msgraph_core::retry::{Attempt, Backoff, Outcome, RetryPolicy};
///
/// let headers = HeaderMap::new();
/// let timed_out = Outcome::Response(StatusCode::GATEWAY_TIMEOUT, &headers);
/// assert!(Backoff::new().wait(&Attempt::new(&Method::GET, timed_out)).is_some());
/// // The service may have executed the request.
/// assert!(!Attempt::new(&Method::POST, timed_out).is_safe());
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The method of the request.
    pub method: &'a Method,
    /// The outcome of the attempt.
    pub outcome: Outcome<'a>,
    /// The number of the attempt; the first one is 1.
    pub number: u32,
    /// Number of throttled attempts so far, including this one.
    pub throttled: u32,
    /// The time since the first attempt began.
    pub elapsed: Duration,
    /// `true` if the caller allows the request to be executed twice
    /// ([`Request::repeatable`](crate::Request::repeatable)).
    pub repeatable: bool,
    /// How long a 404 may mean that a newly created object is not yet visible everywhere
    /// ([`Request::retry_not_found`](crate::Request::retry_not_found)).
    pub not_found_for: Option<Duration>,
}

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A response with any status.
    Response(StatusCode, &'a HeaderMap),
    /// An error of the transport: no complete response arrived.
    Failure(&'a TransportError),
}

impl<'a> Attempt<'a> {
    /// Creates a first attempt, for example to test a policy.
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

    /// Returns the status of the response, or `None` if there is no response.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            Outcome::Response(status, _) => Some(status),
            Outcome::Failure(_) => None,
        }
    }

    /// Returns how long the service asks the client to wait: `Retry-After` in seconds, or as a date relative to the
    /// service's own clock (`Date`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.outcome.retry_after()
    }

    /// Returns `true` if the service throttled the request: 429, or 503 with `Retry-After`.
    pub fn is_throttled(&self) -> bool {
        self.outcome.is_throttled()
    }

    /// Returns `true` if another attempt may succeed: after 429, 503 or 504, a failed connection attempt, a timeout,
    /// or a broken connection.
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

    /// Returns `true` if another attempt cannot do the work twice: the method is idempotent (`GET`, `HEAD`,
    /// `OPTIONS`, `PUT`, `DELETE`), the caller allows it, or the request was certainly [not
    /// executed](Self::is_refused).
    ///
    /// `PATCH` does not count as idempotent: another client may have changed the same properties in the meantime.
    pub fn is_safe(&self) -> bool {
        let idempotent =
            matches!(*self.method, Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT | Method::DELETE);
        idempotent || self.repeatable || self.is_refused()
    }

    /// Returns `true` if the request was certainly not executed:
    ///
    /// - There was no connection, so nothing was sent.
    /// - The server refused the stream (HTTP/2), which it may do only before it begins to process the request.
    /// - 429: Graph counts requests before it forwards them to the service behind it, so a throttled request is
    ///   refused before it begins.
    /// - 503 with `Retry-After`: the service refused the request and knows when it will be available. Without
    ///   `Retry-After`, the response may come from a gateway that lost the connection to the service half-way.
    /// - 404: an object that does not exist was not changed.
    ///
    /// 504, a timeout and a broken connection do not show what the service did. Neither does an HTTP/2 connection
    /// that the server closes (`GOAWAY`): hyper reports that error also for requests that the server continues to
    /// process.
    pub fn is_refused(&self) -> bool {
        match self.outcome {
            Outcome::Response(status, _) => status == StatusCode::NOT_FOUND || self.is_throttled(),
            Outcome::Failure(error) => error.is_unsent(),
        }
    }

    /// Returns `true` if the response is a 404 that the caller chose to retry for a while.
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
    /// How long the call may take in all.
    deadline: Option<Duration>,
}

/// The delay between two attempts.
pub(crate) struct Pause {
    pub(crate) time: Duration,
    pub(crate) sleep: BoxFuture<'static, ()>,
}

impl Pause {
    /// Returns the delay in milliseconds, for logs.
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

    /// Returns how long the next attempt may take: at most the remaining time of the call.
    pub(crate) fn time_for_next(&self, limits: Limits) -> Result<Duration, LimitError> {
        let Some(deadline) = self.deadline else {
            return Ok(limits.attempt_timeout);
        };
        match deadline.checked_sub(self.elapsed()).filter(|left| !left.is_zero()) {
            Some(left) => Ok(left.min(limits.attempt_timeout)),
            None => Err(LimitError::CallTimeout { limit: deadline }),
        }
    }

    /// Returns the number of completed attempts.
    pub(crate) fn made(&self) -> u32 {
        self.number
    }

    /// Records the outcome of an attempt. Returns the delay before the next one, or `None` if there must be none.
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
        // A retry after the deadline of the call is pointless. The outcome of this attempt tells the caller more than
        // a timeout.
        if self.deadline.is_some_and(|deadline| attempt.elapsed.saturating_add(time) >= deadline) {
            return None;
        }
        let sleep = self.clock.sleep(time)?;
        Some(Pause { time, sleep })
    }
}
