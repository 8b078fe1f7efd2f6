//! Answers that succeeded and yet give no value.

use http::StatusCode;

use super::{ErrorKind, ServiceError};
use crate::codec::DecodeError;

/// What is wrong with the answer of a request that succeeded. No part of its body is in here.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// A value was expected, and the answer has no body. The request was carried out all the same.
    #[error("the answer has no body to decode")]
    Empty,
    /// The body is not JSON, and does not claim to be: a sign-in page, most often.
    #[error("the answer is `{content_type}` where JSON was expected")]
    NotJson {
        /// What the body claims to be.
        content_type: String,
    },
    /// The body is broken, or does not hold what was expected.
    #[error("the answer cannot be decoded: {0}")]
    Decode(#[from] DecodeError),
    /// The body holds an error object, although the status tells of success. It becomes [`ErrorKind::Service`].
    #[error(transparent)]
    Service(Box<ServiceError>),
}

impl AnswerError {
    /// What happened to the request.
    pub(crate) fn at(self, status: StatusCode) -> ErrorKind {
        match self {
            Self::Service(error) => ErrorKind::Service(error),
            error => ErrorKind::Answer { status, error },
        }
    }
}
