//! The `tracing` output of a call: one span, named by the operation, with ids; events for delays.
//!
//! Neither tokens nor bodies nor ids in URLs are in there: of the URL only the host.

use http::header::HeaderMap;
use http::{HeaderValue, Uri};
use tracing::Span;
use tracing::field::Empty;

use crate::error::{ErrorKind, text};
use crate::request::Draft;
use crate::retry::{Outcome, Pause};

/// The id the client gives to a call: the same in all its attempts.
pub(super) const CLIENT_REQUEST_ID: &str = "client-request-id";

/// An id for a call, where there is a source of randomness. On wasm without the feature `client` there may be none.
pub(super) fn new_id() -> Option<HeaderValue> {
    #[cfg(feature = "client")]
    return HeaderValue::try_from(uuid::Uuid::new_v4().to_string()).ok();
    #[cfg(not(feature = "client"))]
    None
}

/// The span of one call.
pub(super) fn span(draft: &Draft, uri: &Uri, headers: &HeaderMap) -> Span {
    let span = tracing::info_span!(
        target: "msgraph",
        "request",
        otel.name = Empty,
        otel.kind = "client",
        operation = Empty,
        http.request.method = Empty,
        server.address = uri.host(),
        client_request_id = text(headers, CLIENT_REQUEST_ID),
        request_id = Empty,
        http.response.status_code = Empty,
        attempts = Empty,
        error = Empty,
    );
    // Names are made only for those who look.
    if !span.is_disabled() {
        let operation = draft.operation();
        span.record("otel.name", &*operation);
        span.record("operation", &*operation);
        span.record("http.request.method", draft.method.as_str());
    }
    span
}

/// An attempt that is followed by another one.
pub(super) fn pause(outcome: Outcome<'_>, attempt: u32, pause: &Pause) {
    let wait_ms = pause.millis();
    match outcome {
        Outcome::Response(status, headers) => tracing::info!(
            target: "msgraph",
            attempt,
            wait_ms,
            throttled = outcome.is_throttled(),
            status = status.as_u16(),
            request_id = text(headers, "request-id"),
            "waiting to send the request again"
        ),
        Outcome::Failure(error) => {
            tracing::info!(target: "msgraph", attempt, wait_ms, error = %error, "waiting to send the request again");
        }
    }
}

/// The response of the last attempt.
pub(super) fn answered(span: &Span, answer: &http::Response<impl Sized>, attempts: u32) {
    if span.is_disabled() {
        return;
    }
    span.record("attempts", attempts);
    span.record("http.response.status_code", answer.status().as_u16());
    if let Some(id) = text(answer.headers(), "request-id") {
        span.record("request_id", id);
    }
}

/// No response arrived.
pub(super) fn failed(span: &Span, error: &ErrorKind) {
    span.record("error", tracing::field::display(error));
}
