//! What a call may take of memory and time.

use std::time::Duration;

use http::Extensions;

/// The limits of a client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) max_body_size: usize,
    pub(crate) max_header_size: usize,
    pub(crate) attempt_timeout: Duration,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) max_empty_pages: u32,
    pub(crate) max_upload_stalls: u32,
}

impl Limits {
    pub(crate) const DEFAULT: Self = Self {
        // Most answers of Graph have less than a few MB; a page of 999 large members has tens of MB.
        max_body_size: 64 * 1024 * 1024,
        // Those of Graph have 1 to 2 KB.
        max_header_size: 64 * 1024,
        // Graph itself ends what takes longer than some 100 s; the rest is for the body to arrive.
        attempt_timeout: Duration::from_secs(300),
        call_timeout: None,
        // Services that search by a filter give an empty page for each part of the data in which they found nothing.
        max_empty_pages: 1_000,
        max_upload_stalls: 3,
    };
}

/// The limits of one request, where they are not those of its client.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LimitOverrides {
    pub(crate) max_body_size: Option<usize>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) max_empty_pages: Option<u32>,
}

impl LimitOverrides {
    pub(crate) fn apply(&self, limits: Limits) -> Limits {
        Limits {
            max_body_size: self.max_body_size.unwrap_or(limits.max_body_size),
            attempt_timeout: self.attempt_timeout.unwrap_or(limits.attempt_timeout),
            call_timeout: self.call_timeout.or(limits.call_timeout),
            max_empty_pages: self.max_empty_pages.unwrap_or(limits.max_empty_pages),
            ..limits
        }
    }
}

/// What one attempt may take, for a [`Transport`](crate::transport::Transport) to heed. A client puts it into the extensions of each
/// request.
///
/// ```
/// use msgraph_core::client::AttemptLimits;
/// use msgraph_core::http::Request;
///
/// let request = Request::get("https://graph.microsoft.com/beta/me").body(()).unwrap();
/// // A request that was not made by a client has the limits of one that was not set up further.
/// assert_eq!(AttemptLimits::from_extensions(request.extensions()).max_body_size, 64 * 1024 * 1024);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptLimits {
    /// How large a body may be that is held in memory, in bytes: both as it arrives and decompressed.
    pub max_body_size: usize,
    /// How large the headers of the response may be together, in bytes.
    pub max_header_size: usize,
    /// How long the attempt may take until the response is there; if its body is handed out while it arrives, until
    /// that begins.
    pub timeout: Duration,
}

impl AttemptLimits {
    /// Returns the limits of a request from its extensions.
    pub fn from_extensions(extensions: &Extensions) -> Self {
        extensions.get().copied().unwrap_or_else(|| Limits::DEFAULT.into())
    }
}

impl From<Limits> for AttemptLimits {
    fn from(limits: Limits) -> Self {
        Self {
            max_body_size: limits.max_body_size,
            max_header_size: limits.max_header_size,
            timeout: limits.attempt_timeout,
        }
    }
}
