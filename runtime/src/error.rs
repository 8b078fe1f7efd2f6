//! What can go wrong with a request.

mod limit;
mod response_error;
mod retry_after;
mod service;
mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderMap;
use http::{Method, StatusCode};

pub use self::limit::LimitError;
pub use self::response_error::ResponseError;
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
/// fn describe(error: &Error) -> String {
///     match error.kind() {
///         _ if error.is_not_found() => "no such resource".to_owned(),
///         _ if error.is_throttled() => format!("busy, try again in {:?}", error.retry_after()),
///         ErrorKind::Service(service) => format!("{}: {}", service.code, service.message),
///         _ => error.to_string(),
///     }
/// }
/// ```
pub struct Error(Box<Failed>);

struct Failed {
    method: Method,
    url: String,
    kind: ErrorKind,
    /// As it was sent, where no response repeats it.
    client_request_id: Option<String>,
}

/// What happened to a request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service returned an error object.
    #[error(transparent)]
    Service(Box<ServiceError>),
    /// The response has the status of an error, or of a redirect that cannot be followed, and no error object.
    #[error(transparent)]
    Status(Box<StatusError>),
    /// The request succeeded, but its response cannot be decoded.
    #[error("{error} (status {status})")]
    Response {
        /// The status of the response.
        status: StatusCode,
        /// What is wrong with it.
        #[source]
        error: ResponseError,
    },
    /// No complete response arrived. Whether the service carried out the request is unknown.
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

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(error.status),
            ErrorKind::Status(error) => Some(error.status),
            ErrorKind::Response { status, .. } => Some(*status),
            ErrorKind::Batch(error) => error.status(),
            _ => None,
        }
    }

    /// 401: the token is missing, expired or not accepted; or no token could be obtained.
    ///
    /// Sign in again, and check the token's audience: it has to be Microsoft Graph in the cloud of the client.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Token(_)) || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// 403: the token lacks a permission, or the signed-in user may not do this.
    ///
    /// `Request::permissions` (feature `permissions`) lists what the request needs.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// 404: there is no such resource, or not yet.
    ///
    /// [`Request::optional`](crate::Request::optional) turns it into `None`, and
    /// [`Request::retry_not_found`](crate::Request::retry_not_found) waits for what was just created.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// 409: the request conflicts with the state of the resource; often it exists already.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// 410: the resource, or the token of a delta query or page, no longer exists.
    pub fn is_gone(&self) -> bool {
        self.status() == Some(StatusCode::GONE)
    }

    /// 429: the service still throttled the request after the last retry.
    ///
    /// [`retry_after`](Self::retry_after) has the delay that the service wants.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The request took too long: the transport timed out, or the status is 408 or 504.
    ///
    /// Whether the service carried out the request is unknown.
    pub fn is_timeout(&self) -> bool {
        match &self.0.kind {
            ErrorKind::Transport(error) => error.problem() == TransportProblem::Timeout,
            ErrorKind::Batch(error) => error.is_timeout(),
            _ => matches!(self.status(), Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT)),
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

    /// The headers of a response with an error status.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.0.kind {
            ErrorKind::Service(error) => Some(&error.headers),
            ErrorKind::Status(error) => Some(&error.headers),
            ErrorKind::Batch(error) => error.headers(),
            _ => None,
        }
    }

    /// The id that the service gave to the request; Microsoft's support needs it.
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

    /// How long the service wants the client to wait before the next attempt (`Retry-After`).
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

/// The result of a request; the error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub(crate) use retry_after::read as retry_after;
