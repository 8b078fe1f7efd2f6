//! Errors in responses that succeeded.

use http::StatusCode;

use super::{ErrorKind, LimitError, ServiceError};
use crate::codec::DecodeError;

/// What is wrong with the response to a request that succeeded. Never holds a part of its body.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ResponseError {
    /// A value was expected, but the response has no body. The service carried out the request.
    #[error("the response has no body to decode")]
    Empty,
    /// The body is not JSON, and does not claim to be: a sign-in page, most often.
    #[error("the response is `{content_type}` where JSON was expected")]
    NotJson {
        /// What the body claims to be.
        content_type: String,
    },
    /// The body is broken, or does not hold what was expected.
    #[error("the response cannot be decoded: {0}")]
    Decode(#[from] DecodeError),
    /// The next link leads to a page that was fetched before, so that there would be no end.
    #[error("the next link leads to a page that was fetched before")]
    RepeatedLink,
    /// A next link or a delta link is no text, or is empty.
    #[error("the {name} of the response is not a URL")]
    InvalidLink {
        /// `nextLink` or `deltaLink`.
        name: &'static str,
    },
    /// A delta query ended without a link to go on from.
    #[error("the delta query ended without a delta link")]
    NoDeltaLink,
    /// The content changed while it was fetched, so that its parts do not belong together.
    #[error("the content changed while it was fetched")]
    ContentChanged,
    /// The response to a request for a range of bytes holds another range.
    #[error("the response has another range than the request")]
    Range,
    /// An upload session takes part of the content again and again, and gets no further.
    #[error("the upload gets no further than byte {at}")]
    UploadStalled {
        /// How much the service has.
        at: u64,
    },
    /// A long-running operation or an upload session was begun, but the response does not say where it is.
    #[error("the response has no URL to continue from")]
    NoLocation,
    /// The response to a batch lacks one for this request. Whether the service carried it out is unknown.
    #[error("the response to the batch has none for this request")]
    NotAnswered,
    /// The body holds an error object, and one that is larger than any service sends.
    #[error("the error object has {size} bytes")]
    OversizedError {
        /// In bytes.
        size: usize,
    },
    /// The body is compressed in a way that was not asked for.
    #[error("the response is encoded as `{encoding}`, which the request did not accept")]
    ContentEncoding {
        /// The value of `Content-Encoding`.
        encoding: String,
    },
    /// The value takes more memory than is allowed. It becomes [`ErrorKind::Limit`].
    #[error(transparent)]
    Limit(LimitError),
    /// The body holds an error object, although the status is a success. It becomes [`ErrorKind::Service`].
    #[error(transparent)]
    Service(Box<ServiceError>),
}

impl ResponseError {
    /// What happened to the request.
    pub(crate) fn at(self, status: StatusCode) -> ErrorKind {
        match self {
            Self::Service(error) => ErrorKind::Service(error),
            Self::Limit(error) => ErrorKind::Limit(error),
            error => ErrorKind::Response { status, error },
        }
    }
}
