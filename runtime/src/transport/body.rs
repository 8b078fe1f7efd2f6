//! [`Body`]: the body of a response as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::error::{LimitError, TransportError};

/// The body of a response as a stream of parts.
///
/// ```
/// use msgraph_core::{Bytes, transport::Body};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph_core::error::TransportError> {
/// let mut body = Body::from(Bytes::from_static(b"hello"));
/// while let Some(part) = body.chunk().await {
///     assert_eq!(part?, "hello");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Body(Inner);

enum Inner {
    /// The whole body in memory. Empty after it was returned.
    Whole(Bytes),
    Parts(Parts),
}

type Parts = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

impl Body {
    /// Creates a body from a stream of parts.
    pub fn from_stream(parts: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Inner::Parts(Box::pin(parts)))
    }

    /// Returns the next part, or `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the remaining bytes, without a limit on their number.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not arrive completely.
    pub async fn bytes(self) -> Result<Bytes, TransportError> {
        self.bytes_within(usize::MAX).await
    }

    /// Returns the remaining bytes if there are at most `limit`.
    ///
    /// # Errors
    ///
    /// Returns [`LimitError::BodySize`] if there are more, and the errors of [`bytes`](Self::bytes).
    pub async fn bytes_within(mut self, limit: usize) -> Result<Bytes, TransportError> {
        let (bytes, complete) = self.gather(limit).await?;
        if complete { Ok(bytes) } else { Err(LimitError::BodySize { limit }.into()) }
    }

    /// Returns the first `limit` of the remaining bytes and drops the rest.
    pub(crate) async fn first_bytes(mut self, limit: usize) -> Result<Bytes, TransportError> {
        Ok(self.gather(limit).await?.0)
    }

    /// Returns the remaining bytes up to `limit`, and `true` if these are all.
    async fn gather(&mut self, limit: usize) -> Result<(Bytes, bool), TransportError> {
        let Some(mut first) = self.chunk().await.transpose()? else {
            return Ok((Bytes::new(), true));
        };
        if first.len() > limit {
            first.truncate(limit);
            return Ok((first, false));
        }
        // Most bodies arrive in one part, which is returned without a copy.
        let mut next = self.chunk().await.transpose()?;
        if next.is_none() {
            return Ok((first, true));
        }
        let mut whole = BytesMut::from(first);
        while let Some(part) = next {
            let room = limit - whole.len();
            if part.len() > room {
                whole.extend_from_slice(&part[..room]);
                return Ok((whole.freeze(), false));
            }
            if whole.capacity() - whole.len() < part.len() {
                // The capacity doubles each time, but never exceeds the limit.
                whole.reserve(part.len().max(whole.len()).min(room));
            }
            whole.extend_from_slice(&part);
            next = self.chunk().await.transpose()?;
        }
        Ok((whole.freeze(), true))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Inner::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Inner::Parts(parts) => parts.as_mut().poll_next(context),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Whole(bytes))
    }
}

impl fmt::Debug for Body {
    /// Omits the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}
