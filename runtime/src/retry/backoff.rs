//! [`Backoff`]: the default retry policy of clients.

use std::time::Duration;

use super::{Attempt, RetryPolicy};

/// The default retry policy: exponential backoff with jitter. It honours `Retry-After`; without it, the delay doubles
/// with each attempt up to a cap.
///
/// A throttled request (429, or 503 with `Retry-After`) is retried until the deadline. A request with another
/// transient failure is retried a limited number of times. Only requests that are [safe](Attempt::is_safe) to repeat
/// are retried.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use std::time::Duration;
/// use msgraph_core::{Client, retry::Backoff};
///
/// let patient = Backoff::new().retries(8).deadline(Duration::from_secs(15 * 60));
/// let client = Client::builder().retry(patient).build();
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Backoff {
    retries: u32,
    first: Duration,
    cap: Duration,
    deadline: Duration,
}

impl Backoff {
    /// Creates the default policy: 5 retries, a first delay of 0.5 s, delays of at most 30 s, and a deadline of 5
    /// minutes after the first attempt.
    pub fn new() -> Self {
        Self {
            retries: 5,
            first: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            deadline: Duration::from_secs(300),
        }
    }

    /// Sets the maximum number of retries, not counting throttled attempts. The default is 5.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the delay before the first retry. Half of it is random jitter. It is also the minimum delay that
    /// `Retry-After` can set. The default is 0.5 s.
    pub fn first(mut self, wait: Duration) -> Self {
        self.first = wait;
        self
    }

    /// Sets the maximum delay, unless the service requires a longer one. The default is 30 s.
    pub fn cap(mut self, wait: Duration) -> Self {
        self.cap = wait;
        self
    }

    /// Sets the time after which no retry begins, measured from the start of the first attempt. If `Retry-After`
    /// reaches beyond the deadline, the call fails at once; [`Error::retry_after`](crate::Error::retry_after) returns
    /// the delay. The default is 5 minutes.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = time;
        self
    }

    /// Returns a delay that doubles with each attempt, multiplied by a random factor from 0.5 to 1.
    fn step(&self, number: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(number.saturating_sub(1));
        let wait = self.first.saturating_mul(doubled).min(self.cap);
        wait.mul_f64(0.5 + fastrand::f64() / 2.0)
    }

    /// Returns the delay that the service requires plus jitter of up to a tenth of it (at most 1 s), so that clients
    /// with the same `Retry-After` do not all return at the same time.
    fn asked(&self, wait: Duration) -> Duration {
        let spread = (wait / 10).min(Duration::from_secs(1));
        wait.max(self.first).saturating_add(spread.mul_f64(fastrand::f64()))
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryPolicy for Backoff {
    fn wait(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        let mut deadline = self.deadline;
        let wait = if let Some(time) = attempt.not_found_for.filter(|_| attempt.is_not_found_yet()) {
            deadline = deadline.min(time);
            self.step(attempt.number)
        } else if !attempt.is_transient() || !attempt.is_safe() {
            return None;
        } else if attempt.is_throttled() {
            // A `Retry-After` of zero, or with a date in the past, does not say how long to wait.
            let asked = attempt.retry_after().filter(|wait| !wait.is_zero());
            asked.map_or_else(|| self.step(attempt.number), |wait| self.asked(wait))
        } else if attempt.number - attempt.throttled.min(attempt.number) > self.retries {
            return None;
        } else {
            self.step(attempt.number)
        };
        (attempt.elapsed.checked_add(wait)? <= deadline).then_some(wait)
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method, StatusCode};

    use super::super::Outcome;
    use super::*;
    use crate::error::{TransportError, TransportProblem};

    fn wait(
        method: &Method,
        status: u16,
        retry_after: Option<&str>,
        change: impl Fn(&mut Attempt<'_>),
    ) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        if let Some(value) = retry_after {
            headers.insert("retry-after", value.parse().ok()?);
        }
        let mut attempt = Attempt::new(method, Outcome::Response(StatusCode::from_u16(status).ok()?, &headers));
        change(&mut attempt);
        Backoff::new().wait(&attempt)
    }

    #[test]
    fn what_is_repeated() {
        let once = |method: Method, status, after| wait(&method, status, after, |_| ()).is_some();
        for (status, after, get, post) in [
            (200, None, false, false),
            (400, Some("1"), false, false),
            (401, None, false, false),
            (404, None, false, false),
            (429, None, true, true),
            (429, Some("3"), true, true),
            (500, Some("3"), false, false),
            (503, None, true, false),
            (503, Some("3"), true, true),
            (504, None, true, false),
            (504, Some("3"), true, false),
        ] {
            assert_eq!(once(Method::GET, status, after), get, "GET {status} {after:?}");
            assert_eq!(once(Method::DELETE, status, after), get, "DELETE {status} {after:?}");
            assert_eq!(once(Method::POST, status, after), post, "POST {status} {after:?}");
            assert_eq!(once(Method::PATCH, status, after), post, "PATCH {status} {after:?}");
        }
        assert!(wait(&Method::POST, 504, None, |attempt| attempt.repeatable = true).is_some());
    }

    #[test]
    fn failures() {
        let once = |method: &Method, problem| {
            let error = TransportError::new(problem, "test");
            Backoff::new().wait(&Attempt::new(method, Outcome::Failure(&error))).is_some()
        };
        for (problem, get, post) in [
            (TransportProblem::Connect, true, true),
            (TransportProblem::Refused, true, true),
            (TransportProblem::Timeout, true, false),
            (TransportProblem::Other, true, false),
            (TransportProblem::Redirects, false, false),
            (TransportProblem::Tls, false, false),
        ] {
            assert_eq!((once(&Method::GET, problem), once(&Method::POST, problem)), (get, post), "{problem:?}");
        }
    }

    #[test]
    fn how_long() {
        let between = |wait: Option<Duration>, least: f64, most: f64| {
            let wait = wait.unwrap().as_secs_f64();
            assert!((least..=most).contains(&wait), "{wait} is not between {least} and {most}");
        };
        let get = |status, after, number, throttled| {
            wait(&Method::GET, status, after, |attempt| {
                attempt.number = number;
                attempt.throttled = throttled;
            })
        };
        between(get(504, None, 1, 0), 0.25, 0.5);
        between(get(504, None, 4, 0), 2.0, 4.0);
        between(get(504, None, 5, 0), 4.0, 8.0);
        assert_eq!(get(504, None, 6, 0), None);
        // Throttled attempts do not count, and are repeated until the deadline.
        between(get(504, None, 8, 3), 15.0, 30.0);
        between(get(429, None, u32::MAX, u32::MAX), 15.0, 30.0);
        between(get(429, Some("10"), 50, 50), 10.0, 11.0);
        between(get(429, Some("100"), 1, 1), 100.0, 101.0);
        between(get(429, Some("0"), 1, 1), 0.25, 0.5);
        between(get(429, Some("0.01"), 1, 1), 0.5, 0.51);
        assert_eq!(get(429, Some("301"), 1, 1), None);
        assert_eq!(get(429, Some("1e18"), 1, 1), None);
        let late = |attempt: &mut Attempt<'_>| attempt.elapsed = Duration::from_secs(299);
        assert_eq!(wait(&Method::GET, 429, Some("10"), late), None);
    }

    #[test]
    fn not_found() {
        let after = |elapsed| {
            wait(&Method::POST, 404, None, |attempt| {
                attempt.not_found_for = Some(Duration::from_secs(20));
                attempt.elapsed = Duration::from_secs(elapsed);
            })
        };
        assert!(after(0).is_some());
        assert!(after(19).is_some());
        assert_eq!(after(20), None);
    }
}
