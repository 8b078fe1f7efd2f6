//! [`Transport`]: what carries requests.

mod body;
#[cfg(feature = "client")]
mod gzip;
mod headers;
#[cfg(feature = "client")]
mod http_client;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;

pub use self::body::Body;
pub use self::headers::remove_private_headers;
pub(crate) use self::headers::{CrossOriginHeaders, is_secret, mask_response, remove_private};
#[cfg(feature = "client")]
pub use self::http_client::HttpTransport;
use crate::error::TransportError;

/// A future in a box, as a trait object's method has to return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request to its server and returns the response, whatever its status.
///
/// The request is complete: its URI is absolute, and the `Authorization` header, where there is one, is marked sensitive.
/// A transport that follows redirects must not send that header to another scheme, host or port, nor any other that
/// stays with the origin of its request: [`remove_private_headers`] removes them.
/// What the attempt may take of time and memory is in the extensions of the request: [`AttemptLimits::from_extensions`](crate::client::AttemptLimits::from_extensions).
/// The client can refuse what is too large, but only the transport can keep it from arriving.
///
/// Implement it to log, to record, to respond from memory, or to use another HTTP library; wrap another transport to
/// do something around each attempt.
///
/// ```
/// use bytes::Bytes;
/// use msgraph_core::{error::TransportError, transport::{BoxFuture, Transport}};
///
/// struct Hello;
/// impl Transport for Hello {
///     fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
///         Box::pin(async { Ok(http::Response::new(Bytes::from_static(br#"{"value": "hello"}"#))) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Makes one attempt.
    ///
    /// # Errors
    ///
    /// Where there is no complete response. An error status is not an error here.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Makes one attempt, and hands the body out while it arrives.
    ///
    /// A transport that doesn't say how gives the body that [`send`](Self::send) waited for.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), as long as the body hasn't begun.
    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let answer = self.send(request);
        Box::pin(async move { Ok(answer.await?.map(Body::from)) })
    }
}

/// Marks a response, in its extensions, that came from another origin than the request was made for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CrossedOrigin;

/// In the extensions of a request: its URL may be a permission by itself, so that only its server is printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Preauthenticated;

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).open(request)
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).open(request)
    }
}
