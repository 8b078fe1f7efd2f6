//! [`Body`]: the body of an answer while it arrives.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::error::TransportError;

/// The body of an answer while it arrives: a stream of parts.
///
/// ```
/// use msgraph_core::{Body, Bytes};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph_core::TransportError> {
/// let mut body = Body::from(Bytes::from_static(b"hello"));
/// while let Some(part) = body.chunk().await {
///     assert_eq!(part?, "hello");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Body(Inner);

enum Inner {
    /// Arrived already. Empty once it was taken.
    Whole(Bytes),
    Parts(Parts),
}

type Parts = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

impl Body {
    /// A body that arrives in parts.
    pub fn from_stream(parts: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Inner::Parts(Box::pin(parts)))
    }

    /// The next part, or `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All that is left.
    ///
    /// # Errors
    ///
    /// Where it doesn't arrive completely.
    pub async fn bytes(mut self) -> Result<Bytes, TransportError> {
        let Some(first) = self.chunk().await.transpose()? else {
            return Ok(Bytes::new());
        };
        // Most bodies come in one part, which needs no copy.
        let Some(second) = self.chunk().await.transpose()? else {
            return Ok(first);
        };
        let mut whole = BytesMut::from(first);
        whole.extend_from_slice(&second);
        while let Some(part) = self.chunk().await.transpose()? {
            whole.extend_from_slice(&part);
        }
        Ok(whole.freeze())
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
    /// Nothing of what it holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}
