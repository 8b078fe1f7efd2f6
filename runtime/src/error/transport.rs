//! Errors without a response.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::LimitError;
use crate::cloud::Cloud;

/// Why a request cannot be sent as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// An id is empty or was never set. The request would have reached something else.
    #[error("an id in the URL is empty")]
    EmptyKey,
    /// A path holds a segment `.` or `..`, which URLs cannot.
    #[error("a path holds a segment `.` or `..`")]
    DotSegment,
    /// A header's name or value holds characters that HTTP does not allow.
    #[error("the header `{name}` is not valid")]
    Header {
        /// The header's name as it was given.
        name: String,
    },
    /// The body sets a property that the service does not let clients write. Leave it out
    /// ([`strip_read_only`](crate::Model::strip_read_only)), or send it all the same
    /// ([`allow_read_only`](crate::Request::allow_read_only)).
    #[error("the body sets read-only properties: `{}`", .pointers.join("`, `"))]
    ReadOnly {
        /// JSON pointers to the properties.
        pointers: Vec<String>,
    },
    /// A batch cannot hold the request: it belongs to another service or cloud, or depends on one that is not in the
    /// batch.
    #[error("the request cannot be part of this batch: {reason}")]
    Batch {
        /// Why not.
        reason: &'static str,
    },
    /// The content to be sent cannot be read.
    #[error("the content to be sent cannot be read: {message}")]
    Content {
        /// What the system says.
        message: String,
    },
    /// The URL is not an absolute URL.
    #[error("the URL is not an absolute URL")]
    Url,
    /// The operation is not offered in the cloud the client is set up for, and the client is set up to refuse such
    /// calls ([`ClientBuilder::refuse_unavailable`](crate::ClientBuilder::refuse_unavailable)).
    #[error("`{operation}` is not offered in {cloud}")]
    Unavailable {
        /// Method and path, with `{}` in the place of keys.
        operation: String,
        /// The cloud.
        cloud: Cloud,
    },
    /// The request was built without a client: send it by [`Client::send`](crate::Client::send).
    #[error("the request was built offline and has no client to send it")]
    Offline,
}

/// What a transport failed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportProblem {
    /// No connection: name resolution, TCP. The request was not sent.
    Connect,
    /// The server is not who it claims to be, or TLS could not be agreed on. The request was not sent.
    Tls,
    /// The server refused the request before it looked at it (`REFUSED_STREAM` of HTTP/2). It was not carried out.
    Refused,
    /// The server was silent for too long.
    Timeout,
    /// More redirects than anyone should need.
    Redirects,
    /// The response is larger than a limit of the client allows.
    Limit,
    /// A [`testing::MockServer`](crate::testing::MockServer) has no response for the request.
    Unscripted,
    /// The connection broke, or the response is not HTTP.
    Other,
}

/// No complete response arrived. Made by a [`Transport`](crate::transport::Transport).
///
/// Its message names the innermost cause; [`source`](StdError::source) begins the whole chain.
///
/// ```
/// use msgraph_core::error::{TransportError, TransportProblem};
///
/// let error = TransportError::new(TransportProblem::Timeout, "the line is dead");
/// assert_eq!(error.to_string(), "timed out: the line is dead");
/// assert!(!error.is_unsent());
/// ```
#[derive(Debug)]
pub struct TransportError {
    problem: TransportProblem,
    source: Box<dyn StdError + Send + Sync>,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cause: &dyn StdError = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(f, "{}: {cause}", self.problem.words())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl TransportProblem {
    fn words(self) -> &'static str {
        match self {
            Self::Connect => "no connection",
            Self::Tls => "no TLS connection",
            Self::Refused => "refused",
            Self::Timeout => "timed out",
            Self::Redirects => "redirected",
            Self::Limit => "too large",
            Self::Unscripted => "not in the script",
            Self::Other => "no complete answer",
        }
    }
}

impl TransportError {
    /// An error with its cause: an error or a text. It is shown to users, so it must not hold secrets.
    pub fn new(problem: TransportProblem, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { problem, source: source.into() }
    }

    /// The limit that the attempt ran into, if that is what happened.
    pub fn limit(&self) -> Option<&LimitError> {
        self.source.downcast_ref()
    }

    /// What failed.
    pub fn problem(&self) -> TransportProblem {
        self.problem
    }

    /// Whether the request certainly never reached the server, or was refused before the server looked at it.
    pub fn is_unsent(&self) -> bool {
        matches!(self.problem, TransportProblem::Connect | TransportProblem::Tls | TransportProblem::Refused)
    }
}

impl From<LimitError> for TransportError {
    fn from(error: LimitError) -> Self {
        let problem = match error {
            LimitError::AttemptTimeout { .. } | LimitError::CallTimeout { .. } => TransportProblem::Timeout,
            _ => TransportProblem::Limit,
        };
        Self::new(problem, error)
    }
}

/// There was no token. Made by a [`Credential`](crate::auth::Credential).
///
/// Can be cloned, since all the calls that were waiting for the token get it.
#[derive(Clone, Debug)]
pub struct TokenError {
    cause: Arc<dyn StdError + Send + Sync>,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no token: {}", self.cause)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The cause is part of the message already.
        self.cause.source()
    }
}

impl TokenError {
    /// An error by its message, which must not hold secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self::from_source(message.into())
    }

    /// An error by its cause.
    pub fn from_source(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { cause: cause.into().into() }
    }
}

impl From<std::io::Error> for TokenError {
    fn from(error: std::io::Error) -> Self {
        Self::from_source(error)
    }
}
