//! Limits that keep a server from using up memory or time.

use std::time::Duration;

/// A limit that a call ran into. Its message names the setting that changes it.
///
/// ```
/// use msgraph_core::{Client, error::LimitError, Path};
/// use msgraph_core::testing::{MockResponse, MockServer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let service = MockServer::new();
/// service.respond(MockResponse::json(200, r#"{"value": "much too long"}"#));
/// let client = service.client_builder().max_body_size(10).build();
/// let me = Path::connected("https://graph.microsoft.com/beta", client).navigate("me");
/// let error = me.get::<String>().await.unwrap_err();
/// assert_eq!(error.limit(), Some(&LimitError::BodySize { limit: 10 }));
/// assert!(error.to_string().ends_with("the body is larger than 10 bytes, the limit set by `max_body_size`"));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LimitError {
    /// The body of a response is larger, as it arrives or once it is decompressed, than is held in memory.
    /// [`Request::fetch`](crate::Request::fetch) and [`Request::open`](crate::Request::open) read larger ones in parts.
    #[error("the body is larger than {limit} bytes, the limit set by `{}`", self.setting())]
    BodySize {
        /// In bytes.
        limit: usize,
    },
    /// The decoded value takes more memory than is allowed: four times the limit for its body, and at least 16 MiB. Two
    /// bytes of text may be an object of a hundred properties.
    #[error("the decoded value takes more than {limit} bytes of memory, which `{}` limits", self.setting())]
    DecodedSize {
        /// In bytes.
        limit: usize,
    },
    /// The headers of a response are larger, or more, than is allowed.
    #[error("the headers are larger or more than {limit} bytes may hold, the limit set by `{}`", self.setting())]
    HeaderSize {
        /// In bytes.
        limit: usize,
    },
    /// An attempt took too long, although the server was not silent.
    #[error("the attempt took longer than {limit:?}, the limit set by `{}`", self.setting())]
    AttemptTimeout {
        /// For the whole attempt.
        limit: Duration,
    },
    /// A call took too long, with all its attempts and the waits between them.
    #[error("the call took longer than {limit:?}, the limit set by `{}`", self.setting())]
    CallTimeout {
        /// For the whole call.
        limit: Duration,
    },
    /// A collection has more pages without members in a row than is allowed.
    #[error("more than {limit} pages in a row are empty, the limit set by `{}`", self.setting())]
    EmptyPages {
        /// In a row.
        limit: u32,
    },
    /// Parts of an upload are sent again and again, and the service gets no further, or goes back and forth.
    #[error(
        "the upload has come no further than byte {position}, and no more than {limit} parts may be sent in vain, \
         the limit set by `{}`",
        self.setting()
    )]
    UploadStalls {
        /// How much of the content the service had at the most.
        position: u64,
        /// How many parts may be sent in vain.
        limit: u32,
    },
}

impl LimitError {
    /// Returns the name of the setting that changes this limit: a method of [`ClientBuilder`](crate::ClientBuilder) and,
    /// for one call, of [`Request`](crate::Request) (of [`Upload`](crate::transfer::Upload) for parts of uploads).
    pub fn setting(&self) -> &'static str {
        match self {
            Self::BodySize { .. } | Self::DecodedSize { .. } => "max_body_size",
            Self::HeaderSize { .. } => "max_header_size",
            Self::AttemptTimeout { .. } => "attempt_timeout",
            Self::CallTimeout { .. } => "call_timeout",
            Self::EmptyPages { .. } => "max_empty_pages",
            Self::UploadStalls { .. } => "max_upload_stalls",
        }
    }
}
