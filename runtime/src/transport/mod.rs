//! [`Transport`]: sends requests over the network or elsewhere.

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

/// A boxed future, as returned by methods of trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request to its server and returns the response, whatever its status.
///
/// The request is complete: its URI is absolute, and the `Authorization` header, if there is one, is marked
/// sensitive. A transport that follows redirects must not send private headers to another scheme, host or port;
/// [`remove_private_headers`] removes them. The time and memory that the attempt may use are in the extensions of the
/// request: [`AttemptLimits::from_extensions`](crate::client::AttemptLimits::from_extensions). The client rejects
/// responses that are too large, but only the transport can prevent them from being received.
///
/// Implement it to log or record requests, to respond from memory, or to use another HTTP library. Wrap another
/// transport to add behaviour to each attempt.
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
    /// Returns an error if there is no complete response. A response with an error status is not an error here.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Makes one attempt and returns the body as a stream.
    ///
    /// The default implementation calls [`send`](Self::send) and returns the complete body as one part.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`send`](Self::send) until the headers have arrived. Later errors are returned by the
    /// body.
    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let answer = self.send(request);
        Box::pin(async move { Ok(answer.await?.map(Body::from)) })
    }
}

/// Response extension: the response came from another origin than the one of the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CrossedOrigin;

/// Request extension: the URL may grant access without a token, so only its server is printed.
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
