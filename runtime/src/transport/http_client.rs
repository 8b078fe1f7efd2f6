//! [`HttpTransport`]: the transport over the network.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderValue, LOCATION, RANGE};
use http::{Method, StatusCode};
use http_body::Body as _;
use reqwest::{Client, Url};

use super::headers::{mask_response, remove_private_headers};
use super::{Body, BoxFuture, CrossedOrigin, Transport, gzip};
use crate::client::limits::{AttemptLimits, Limits};
use crate::error::{LimitError, ServiceError, TransportError, TransportProblem};

/// Maximum number of redirects per attempt.
const MAX_REDIRECTS: usize = 10;

/// Bytes of the header limit per HTTP/1.1 header, and the upper bound for the number of headers derived from it.
const HEADER: usize = 640;
const MAX_HEADERS: usize = 8 * 1024;

/// Factor between the header limit given to h2 and the configured one. h2 resets the stream when its limit is
/// exceeded, with the same error as for any other protocol violation. The larger limit lets this module check headers
/// of plausible size itself and report the right error.
const H2_ROOM: u32 = 16;

/// Timeout for establishing a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// HTTP/1.1 and HTTP/2 over TLS, implemented with reqwest. Needs a tokio runtime.
///
/// It follows redirects where that is safe: for `GET` and `HEAD` to any HTTPS URL, and from HTTP to HTTP; for other
/// methods with 307 and 308 to the same scheme, host and port. Any other redirect is returned as the response.
///
/// Only headers that describe the wanted response, such as `Accept`, `Prefer` and `Content-Type`, and those that the
/// request [allows](crate::Request::allow_cross_origin_header), are sent to another scheme, host or port.
///
/// Bodies compressed with gzip are decompressed. The [limits](AttemptLimits) of the request apply to the duration of
/// an attempt, the size of its headers, and the size of a body that is held in memory, both compressed and
/// decompressed. A body that is returned as a stream may have any size and take any time, as long as the server is
/// not silent for longer than the timeout.
#[derive(Debug)]
pub struct HttpTransport {
    timeout: Duration,
    max_header_size: usize,
    client: OnceLock<Client>,
}

impl HttpTransport {
    /// Creates a transport that fails if the server sends nothing for `timeout`, either before its response or
    /// between two parts of the body.
    pub fn new(timeout: Duration) -> Self {
        Self { timeout, max_header_size: Limits::DEFAULT.max_header_size, client: OnceLock::new() }
    }

    /// Creates a transport over an existing client, for example one with proxies and certificates.
    ///
    /// The client's own redirect policy applies first: set [`reqwest::redirect::Policy::none`] to get the behaviour
    /// described above. Also set [`reqwest::retry::never`]: by default, reqwest repeats any request when the server
    /// closes an HTTP/2 connection, even one that the server has executed. If the client decompresses bodies itself
    /// ([`reqwest::ClientBuilder::no_gzip`] turns that off), only their decompressed size is limited.
    pub fn from_client(client: Client) -> Self {
        let cell = OnceLock::new();
        // A new cell is empty, so `set` succeeds.
        let _ = cell.set(client);
        Self { client: cell, ..Self::new(Duration::ZERO) }
    }

    /// Sets the maximum size of the headers of a response in bytes. The default is 64 KiB.
    ///
    /// HTTP/1.1 has two further limits: about 400 KiB, and 100 headers (or one header per 640 bytes of the limit if
    /// that is more). Over HTTP/2, headers of more than 16 times the limit are reported as a broken response, not as
    /// a [`LimitError`]. The setting has no effect on a client passed to [`from_client`](Self::from_client).
    #[must_use]
    pub fn max_header_size(mut self, bytes: usize) -> Self {
        self.max_header_size = bytes;
        self
    }

    fn client(&self) -> Result<&Client, TransportError> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let mut client = Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(self.timeout)
            .redirect(reqwest::redirect::Policy::none())
            // By default, reqwest repeats a request when the server closes the connection (GOAWAY), even if the
            // server may have executed it. Only the retry policy knows what may be sent twice.
            .retry(reqwest::retry::never())
            .http2_max_header_list_size(u32::try_from(self.max_header_size).unwrap_or(u32::MAX).saturating_mul(H2_ROOM))
            .no_gzip();
        if self.max_header_size > Limits::DEFAULT.max_header_size {
            // hyper allocates room for this many headers for each response, so the default is raised only if needed.
            client = client.http1_max_headers((self.max_header_size / HEADER).min(MAX_HEADERS));
        }
        let client = client.build().map_err(|error| failure(error, self.max_header_size))?;
        Ok(self.client.get_or_init(|| client))
    }

    /// Makes one attempt, including redirects. `buffered` is `true` if the body is going to be held in memory.
    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: AttemptLimits,
        buffered: bool,
    ) -> Result<http::Response<Body>, TransportError> {
        let client = self.client()?;
        let (mut head, body) = request.into_parts();
        let mut url =
            Url::parse(&head.uri.to_string()).map_err(|error| TransportError::new(TransportProblem::Other, error))?;
        if body.is_empty() && matches!(head.method, Method::POST | Method::PUT | Method::PATCH) {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        // A range refers to the bytes as sent, so a partial response must not be compressed.
        if !head.headers.contains_key(RANGE) {
            head.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        }
        let mut crossed_origin = false;
        for _ in 0..MAX_REDIRECTS {
            let mut attempt = reqwest::Request::new(head.method.clone(), url.clone());
            *attempt.headers_mut() = head.headers.clone();
            if !body.is_empty() {
                *attempt.body_mut() = Some(body.clone().into());
            }
            let response = client.execute(attempt).await.map_err(|error| failure(error, limits.max_header_size))?;
            check_headers(response.headers(), limits.max_header_size)?;
            let Some(target) = redirect(&head.method, &url, &response) else {
                let limit = (buffered || !response.status().is_success()).then_some(limits.max_body_size);
                let mut response = received(response, limit);
                if crossed_origin {
                    response.extensions_mut().insert(CrossedOrigin);
                }
                return Ok(response);
            };
            if !same_origin(&url, &target) {
                crossed_origin = true;
                remove_private_headers(&mut head.headers, &head.extensions);
            }
            url = target;
        }
        Err(TransportError::new(TransportProblem::Redirects, "too many redirects"))
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let limits = AttemptLimits::from_extensions(request.extensions());
        Box::pin(within(limits.timeout, async move {
            let (head, body) = self.exchange(request, limits, true).await?.into_parts();
            let body = if head.status.is_success() {
                body.bytes_within(limits.max_body_size).await?
            } else {
                body.first_bytes(ServiceError::MAX_SIZE).await?
            };
            Ok(http::Response::from_parts(head, body))
        }))
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let limits = AttemptLimits::from_extensions(request.extensions());
        Box::pin(within(limits.timeout, async move {
            let response = self.exchange(request, limits, false).await?;
            if response.status().is_success() {
                return Ok(response);
            }
            let (head, body) = response.into_parts();
            Ok(http::Response::from_parts(head, body.first_bytes(ServiceError::MAX_SIZE).await?.into()))
        }))
    }
}

/// Fails if an attempt takes longer than `limit`.
async fn within<T>(
    limit: Duration,
    attempt: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match tokio::time::timeout(limit, attempt).await {
        Ok(outcome) => outcome,
        Err(_) => Err(LimitError::AttemptTimeout { limit }.into()),
    }
}

/// Returns an error if the total size of the headers exceeds `limit`. Each counts as `name: value` and a line break.
fn check_headers(headers: &HeaderMap, limit: usize) -> Result<(), TransportError> {
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size > limit { Err(LimitError::HeaderSize { limit }.into()) } else { Ok(()) }
}

/// Returns the target of a redirect that may be followed.
fn redirect(method: &Method, from: &Url, response: &reqwest::Response) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = from.join(location).ok()?;
    let downgrade = target.scheme() != "https" && (target.scheme() != "http" || from.scheme() == "https");
    let reads = matches!(*method, Method::GET | Method::HEAD);
    let allowed = match response.status() {
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => reads,
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => reads || same_origin(from, &target),
        _ => false,
    };
    (allowed && !downgrade).then_some(target)
}

fn same_origin(a: &Url, b: &Url) -> bool {
    a.origin() == b.origin()
}

/// Converts a response, with its body decompressed as it arrives. `limit` is the maximum number of compressed bytes.
fn received(response: reqwest::Response, limit: Option<usize>) -> http::Response<Body> {
    let mut response = http::Response::<reqwest::Body>::from(response).map(|body| Body::from_stream(Arriving(body)));
    mask_response(response.headers_mut());
    if gzip::take_encoding(response.headers_mut()) {
        response = response.map(|body| gzip::decompress(body, limit));
    }
    response
}

/// A body of reqwest as a stream.
struct Arriving(reqwest::Body);

impl Stream for Arriving {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(frame) = std::task::ready!(Pin::new(&mut self.0).poll_frame(context)) else {
                return Poll::Ready(None);
            };
            // The headers have already arrived, so the error cannot be about their size.
            match frame.map_err(|error| failure(error, usize::MAX)) {
                Ok(frame) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    // Graph sends no trailers; they are skipped.
                    Err(_) => continue,
                },
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

/// Converts an error of reqwest, without the URL, whose query may contain secrets. `max_header_size` is the limit to
/// report if the headers are too large.
fn failure(error: reqwest::Error, max_header_size: usize) -> TransportError {
    if is_oversized_head(&error) {
        return LimitError::HeaderSize { limit: max_header_size }.into();
    }
    let problem = if error.is_timeout() {
        TransportProblem::Timeout
    } else if error.is_connect() {
        if is_tls(&error) { TransportProblem::Tls } else { TransportProblem::Connect }
    } else if is_refused(&error) {
        TransportProblem::Refused
    } else {
        TransportProblem::Other
    };
    TransportError::new(problem, error.without_url())
}

/// Returns the causes of an error, outermost first.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |error| (*error).source())
}

/// Returns `true` if the headers were too large or too many for hyper (HTTP/1.1). hyper exposes this to clients only
/// as the text of the error.
fn is_oversized_head(error: &reqwest::Error) -> bool {
    causes(error).last().is_some_and(|cause| cause.to_string() == "message head is too large")
}

/// Returns `true` if the server refused the stream, which it may do only before it begins to process the request.
fn is_refused(error: &reqwest::Error) -> bool {
    let h2 = causes(error).find_map(|cause| cause.downcast_ref::<h2::Error>());
    h2.is_some_and(|h2| h2.is_reset() && h2.is_remote() && h2.reason() == Some(h2::Reason::REFUSED_STREAM))
}

/// Returns `true` if a connection failed during the TLS handshake: rustls reports an I/O error of the kind
/// `InvalidData`.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>();
    if io.is_some_and(|io| io.kind() == io::ErrorKind::InvalidData) {
        return true;
    }
    // `source()` of an I/O error skips the wrapped error and returns its source, so `get_ref` is needed to see it.
    match io.and_then(io::Error::get_ref) {
        Some(inner) => is_tls(inner),
        None => error.source().is_some_and(is_tls),
    }
}
