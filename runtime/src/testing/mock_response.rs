//! [`MockResponse`]: a response of a mock server.

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::{TransportError, TransportProblem};
use crate::masking::mask_json;
use crate::model::{Json, Model};
use crate::transport::{Body, mask_response};

/// A response of a [`MockServer`](super::MockServer), or a failure instead of one.
///
/// ```
/// use msgraph_core::error::TransportProblem;
/// use msgraph_core::testing::MockResponse;
///
/// let found = MockResponse::json(200, r#"{"id": "1"}"#).header("ETag", "W/\"1\"");
/// let gone = MockResponse::error(404, "Request_ResourceNotFound", "No such user.");
/// let slow = MockResponse::throttled(30);
/// let down = MockResponse::failure(TransportProblem::Connect);
/// let broken = MockResponse::bytes(200, "text/plain", "0123456789").cut_after(4);
/// ```
#[derive(Clone)]
#[must_use]
pub struct MockResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// For an incomplete response: the length after which it ends, and why.
    failure: Option<(Option<usize>, TransportProblem)>,
}

impl MockResponse {
    /// A response without a body, such as 204. An invalid status (below 100, above 999) becomes 500.
    pub fn empty(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), failure: None }
    }

    /// A response with a body.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut reply = Self::empty(status).header(CONTENT_TYPE.as_str(), content_type);
        reply.body = body.into();
        reply
    }

    /// A response in JSON.
    ///
    /// ```
    /// use msgraph_core::testing::MockResponse;
    /// use serde_json::json;
    ///
    /// let text = MockResponse::json(200, r#"{"id": "1"}"#);
    /// let value = MockResponse::json(200, json!({"id": "1"}));
    /// ```
    pub fn json(status: u16, body: impl Into<MockJson>) -> Self {
        Self::bytes(status, "application/json", body.into().0)
    }

    /// An error object of the service.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, serde_json::json!({"error": {"code": code, "message": message}}).to_string())
    }

    /// 429 with `Retry-After` in seconds.
    pub fn throttled(seconds: u64) -> Self {
        Self::error(429, "TooManyRequests", "Too many requests.").header(RETRY_AFTER.as_str(), &seconds.to_string())
    }

    /// No response at all.
    pub fn failure(problem: TransportProblem) -> Self {
        Self { failure: Some((None, problem)), ..Self::empty(200) }
    }

    /// Breaks the connection after so many bytes of the body.
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.failure = Some((Some(bytes.min(self.body.len())), TransportProblem::Other));
        self
    }

    /// With a header. One that HTTP doesn't allow is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// What a transport gives whose caller waits for the whole body.
    pub(super) fn whole(self) -> Result<http::Response<Bytes>, TransportError> {
        match self.failure {
            Some((_, problem)) => Err(failure(problem)),
            None => {
                let body = self.body.clone();
                Ok(self.with(body))
            }
        }
    }

    /// What a transport gives whose caller reads the body while it arrives.
    pub(super) fn parts(self) -> Result<http::Response<Body>, TransportError> {
        match self.failure {
            Some((None, problem)) => Err(failure(problem)),
            Some((Some(bytes), problem)) => {
                let begun = self.body.slice(..bytes);
                Ok(self.with(Body::from_stream(Cut(Some(begun).filter(|begun| !begun.is_empty()), Some(problem)))))
            }
            None => {
                let body = Body::from(self.body.clone());
                Ok(self.with(body))
            }
        }
    }

    fn with<B>(self, body: B) -> http::Response<B> {
        let mut answer = http::Response::new(body);
        *answer.status_mut() = self.status;
        *answer.headers_mut() = self.headers;
        answer
    }
}

fn failure(problem: TransportProblem) -> TransportError {
    TransportError::new(problem, "as the script of the test has it")
}

impl fmt::Debug for MockResponse {
    /// Neither the body nor the values of headers that may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut headers = self.headers.clone();
        mask_response(&mut headers);
        f.debug_struct("MockResponse")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body_len", &self.body.len())
            .field("failure", &self.failure)
            .finish()
    }
}

/// A JSON body of a [`MockResponse`]: text, which is sent as it is, a `serde_json::Value`, a [`Json`], or a model.
#[derive(Clone)]
pub struct MockJson(String);

impl fmt::Debug for MockJson {
    /// The JSON text, masked as that of [`Json`] is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask_json(&self.0, &[]))
    }
}

impl From<&str> for MockJson {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for MockJson {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for MockJson {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<serde_json::Value> for MockJson {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string())
    }
}

impl From<Json> for MockJson {
    fn from(value: Json) -> Self {
        Self(value.as_text().to_owned())
    }
}

impl<M: Model> From<M> for MockJson {
    fn from(model: M) -> Self {
        Self(model.to_json())
    }
}

/// The beginning of a body, and then a broken connection.
struct Cut(Option<Bytes>, Option<TransportProblem>);

impl Stream for Cut {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let begun = self.0.take().map(Ok);
        Poll::Ready(begun.or_else(|| self.1.take().map(|problem| Err(failure(problem)))))
    }
}
