//! What can go wrong with a request.

mod answer;
mod limit;
mod retry_after;
mod service;
mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderMap;
use http::{Method, StatusCode};

pub use self::answer::AnswerError;
pub use self::limit::LimitError;
pub use self::service::{ErrorDetail, ServiceError, StatusError};
pub use self::transport::{RequestError, TokenError, TransportError, TransportProblem};
use crate::long_running::OperationError;

/// Why a request gave no value.
///
/// Says which request it was and what happened ([`kind`](Self::kind)). Neither the token nor a body nor the query
/// of the URL is ever in it, so it can be logged.
///
/// ```
/// use msgraph_core::{Error, ErrorKind};
///
/// fn is_gone(error: &Error) -> bool {
///     error.code() == Some("Request_ResourceNotFound") || error.status().is_some_and(|status| status == 410)
/// }
/// ```
pub struct Error(Box<Failed>);

struct Failed {
    method: Method,
    url: String,
    kind: ErrorKind,
    /// As it was sent, where there was no answer that repeats it.
    client_request_id: Option<String>,
}

/// What happened to a request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with an error object.
    #[error(transparent)]
    Service(Box<ServiceError>),
    /// The answer has the status of an error, or of a redirect that cannot be followed, and no error object.
    #[error(transparent)]
    Status(Box<StatusError>),
    /// The request succeeded, but its answer cannot be decoded.
    #[error("{error} (status {status})")]
    Answer {
        /// The status of the answer.
        status: StatusCode,
        /// What is wrong with it.
        #[source]
        error: AnswerError,
    },
    /// There was no complete answer. Whether the request was carried out is unknown.
    #[error(transparent)]
    Transport(TransportError),
    /// The call ran into a limit that the client has for it. Whether the request was carried out is unknown.
    #[error(transparent)]
    Limit(LimitError),
    /// There was no token, so the request was not sent.
    #[error(transparent)]
    Token(TokenError),
    /// The request cannot be sent as it is.
    #[error(transparent)]
    Request(RequestError),
    /// The batch that the request was part of failed. Whether the request was carried out is unknown, unless that error
    /// tells.
    #[error("the batch failed: {0}")]
    Batch(Arc<Error>),
    /// The request succeeded, and the operation it began did not come to a good end.
    #[error(transparent)]
    Operation(Box<OperationError>),
}

impl From<RequestError> for ErrorKind {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TokenError> for ErrorKind {
    fn from(error: TokenError) -> Self {
        Self::Token(error)
    }
}

impl From<TransportError> for ErrorKind {
    fn from(error: TransportError) -> Self {
        match error.limit() {
            Some(limit) => Self::Limit(limit.clone()),
            None => Self::Transport(error),
        }
    }
}

impl From<LimitError> for ErrorKind {
    fn from(error: LimitError) -> Self {
        Self::Limit(error)
    }
}

impl Error {
    pub(crate) fn new(method: Method, url: &str, kind: ErrorKind) -> Self {
        let url = url.split(['?', '#']).next().unwrap_or_default().to_owned();
        Self(Box::new(Failed { method, url, kind, client_request_id: None }))
    }

    /// With the id the client sent, if it sent one.
    pub(crate) fn sent_as(mut self, client_request_id: Option<&str>) -> Self {
        self.0.client_request_id = client_request_id.map(str::to_owned);
        self
    }

    /// What happened.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What happened, by value.
    pub fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// The method of the request.
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The URL of the request, without its query.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(error.status),
            ErrorKind::Status(error) => Some(error.status),
            ErrorKind::Answer { status, .. } => Some(*status),
            ErrorKind::Batch(error) => error.status(),
            _ => None,
        }
    }

    /// 304: the resource still has the ETag of [`if_none_match`](crate::Request::if_none_match).
    pub fn is_not_modified(&self) -> bool {
        self.status() == Some(StatusCode::NOT_MODIFIED)
    }

    /// 412: the resource has another ETag than that of [`if_match`](crate::Request::if_match).
    pub fn is_precondition_failed(&self) -> bool {
        self.status() == Some(StatusCode::PRECONDITION_FAILED)
    }

    /// The error object of the service, if it sent one.
    pub fn service(&self) -> Option<&ServiceError> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(error),
            ErrorKind::Batch(error) => error.service(),
            ErrorKind::Operation(error) => match &**error {
                OperationError::Failed { error, .. } => error.as_deref(),
                OperationError::Unfinished { .. } => None,
            },
            _ => None,
        }
    }

    /// The limit that the call ran into, if that is what happened.
    pub fn limit(&self) -> Option<&LimitError> {
        match &self.0.kind {
            ErrorKind::Limit(error) => Some(error),
            ErrorKind::Batch(error) => error.limit(),
            _ => None,
        }
    }

    /// The service's error code, such as `Authorization_RequestDenied`.
    pub fn code(&self) -> Option<&str> {
        self.service().map(|error| error.code.as_str())
    }

    /// The headers of an answer with an error status.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(&error.headers),
            ErrorKind::Status(error) => Some(&error.headers),
            ErrorKind::Batch(error) => error.headers(),
            _ => None,
        }
    }

    /// The id the service gave to the request: what its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.service().and_then(|error| error.request_id.as_deref()).or_else(|| text(self.headers()?, "request-id"))
    }

    /// The id the client gave to the request: as the service saw it, or else as it was sent.
    pub fn client_request_id(&self) -> Option<&str> {
        self.service()
            .and_then(|error| error.client_request_id.as_deref())
            .or_else(|| text(self.headers()?, "client-request-id"))
            .or(self.0.client_request_id.as_deref())
    }

    /// How long the service asks to wait before the next attempt (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::read(self.headers()?)
    }
}

/// The text of a header.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.0.method, self.0.url, self.0.kind)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("method", &self.0.method)
            .field("url", &self.0.url)
            .field("kind", &self.0.kind)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The kind is part of this error's own message, so its source comes next.
        std::error::Error::source(&self.0.kind)
    }
}

pub(crate) use retry_after::read as retry_after;
