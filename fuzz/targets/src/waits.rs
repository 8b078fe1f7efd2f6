//! How long a service asks to wait.

use std::time::Duration;

use msgraph_core::http::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use msgraph_core::http::{Method, StatusCode};
use msgraph_core::retry::{Attempt, Backoff, Outcome, RetryPolicy};

/// `Retry-After` in the first line, `Date` in the second.
pub fn retry_after(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == b'\n');
    let mut headers = HeaderMap::new();
    for name in [RETRY_AFTER, DATE] {
        if let Some(Ok(value)) = parts.next().map(HeaderValue::from_bytes) {
            headers.insert(name, value);
        }
    }
    let deadline = Duration::from_secs(300);
    for status in [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE, StatusCode::GATEWAY_TIMEOUT] {
        let mut attempt = Attempt::new(&Method::GET, Outcome::Response(status, &headers));
        for number in [1, 5, u32::MAX] {
            attempt.number = number;
            let wait = Backoff::new().deadline(deadline).wait(&attempt);
            assert!(wait.is_none_or(|wait| wait <= deadline), "{wait:?}");
        }
        attempt.elapsed = Duration::MAX;
        assert_eq!(Backoff::new().wait(&attempt), None);
    }
}
