//! The transport over the network.

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

/// How many redirects are followed.
const MAX_REDIRECTS: usize = 10;

/// How much of the limit for headers each header of HTTP/1.1 takes, and how many there may be then.
const HEADER: usize = 640;
const MAX_HEADERS: usize = 8 * 1024;

/// How many times the limit for headers h2 may take in before it ends the stream itself. Its error is that of any other
/// breach of the protocol, so headers of a likely size should be refused here.
const H2_ROOM: u32 = 16;

/// How long to wait for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// HTTP/1.1 and HTTP/2 over TLS, by reqwest. Needs a tokio runtime.
///
/// Redirects are followed where that is safe: of a `GET` or `HEAD` to any HTTPS URL, and from HTTP to HTTP, and of other
/// methods with 307 and 308 to the same scheme, host and port. Any other redirect is returned as the response.
///
/// To another scheme, host or port go only headers that say how to answer, such as `Accept`, `Prefer` and
/// `Content-Type`, and those that the request [allows](crate::Request::allow_cross_origin_header).
///
/// Responses that were compressed by gzip are decompressed. The [limits](AttemptLimits) of the request hold: for the
/// time that an attempt takes, for its headers, and for a body that is held in memory, both as it arrives and
/// decompressed. A body that is handed out while it arrives may have any size and take any time, as long as the server
/// is not silent.
#[derive(Debug)]
pub struct HttpTransport {
    timeout: Duration,
    max_header_size: usize,
    client: OnceLock<Client>,
}

impl HttpTransport {
    /// A transport that stops when the server is silent for `timeout`: before its response, or between two parts of it.
    pub fn new(timeout: Duration) -> Self {
        Self { timeout, max_header_size: Limits::DEFAULT.max_header_size, client: OnceLock::new() }
    }

    /// A transport over a client made elsewhere, with proxies and certificates as needed. Its own redirect
    /// policy comes first: set [`reqwest::redirect::Policy::none`] to have the one described above. Set
    /// [`reqwest::retry::never`], too: by itself, reqwest sends any request again when the server ends a connection of
    /// HTTP/2, even one that the server has carried out. Where the client decompresses bodies by itself
    /// ([`reqwest::ClientBuilder::no_gzip`] turns that off), only their size after that is limited.
    pub fn from_client(client: Client) -> Self {
        let cell = OnceLock::new();
        // A new cell is empty, so this cannot fail.
        let _ = cell.set(client);
        Self { client: cell, ..Self::new(Duration::ZERO) }
    }

    /// Sets how large the headers of a response may be at the most, in bytes: 64 KiB, unless set. Over HTTP/1.1 there is
    /// a further limit of some 400 KiB, and one of 100 headers, or one for each 640 bytes if that is more. Over HTTP/2
    /// headers of more than 16 times the limit are a broken response, not a [`LimitError`]. Without effect on a client made
    /// elsewhere.
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
            // By itself, reqwest sends a request again when the server ends the connection (GOAWAY), which may be one that
            // the server has carried out. The retry policy knows what may be sent twice.
            .retry(reqwest::retry::never())
            .http2_max_header_list_size(u32::try_from(self.max_header_size).unwrap_or(u32::MAX).saturating_mul(H2_ROOM))
            .no_gzip();
        if self.max_header_size > Limits::DEFAULT.max_header_size {
            // Room for so many headers is taken up at once for each response.
            client = client.http1_max_headers((self.max_header_size / HEADER).min(MAX_HEADERS));
        }
        let client = client.build().map_err(|error| failure(error, self.max_header_size))?;
        Ok(self.client.get_or_init(|| client))
    }

    /// Makes one attempt, redirects included. `buffered`: whether the body is going to be held in memory.
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
        // A range is one of what is sent, so that must not be compressed.
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

/// Ends an attempt that takes too long.
async fn within<T>(
    limit: Duration,
    attempt: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    match tokio::time::timeout(limit, attempt).await {
        Ok(outcome) => outcome,
        Err(_) => Err(LimitError::AttemptTimeout { limit }.into()),
    }
}

/// Refuses headers that are too large together: `name: value` and a line break each.
fn check_headers(headers: &HeaderMap, limit: usize) -> Result<(), TransportError> {
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size > limit { Err(LimitError::HeaderSize { limit }.into()) } else { Ok(()) }
}

/// The target of a redirect that may be followed.
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

/// The response with its body decompressed while it arrives. `limit`: how many bytes may arrive.
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
            // Its headers have arrived, so that no limit for them can be meant.
            match frame.map_err(|error| failure(error, usize::MAX)) {
                Ok(frame) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    // Trailers: Graph sends none.
                    Err(_) => continue,
                },
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

/// What went wrong, without the URL, whose query may hold secrets. `max_header_size`: the limit that the error may tell of.
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

/// The causes of an error, from the outermost one.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |error| (*error).source())
}

/// Whether the headers were too large or too many for hyper (HTTP/1.1), which has no way to ask that on the side of
/// clients but the text.
fn is_oversized_head(error: &reqwest::Error) -> bool {
    causes(error).last().is_some_and(|cause| cause.to_string() == "message head is too large")
}

/// Whether the server refused the stream: it may do so only before it begins with the request.
fn is_refused(error: &reqwest::Error) -> bool {
    let h2 = causes(error).find_map(|cause| cause.downcast_ref::<h2::Error>());
    h2.is_some_and(|h2| h2.is_reset() && h2.is_remote() && h2.reason() == Some(h2::Reason::REFUSED_STREAM))
}

/// Whether a connection failed at TLS: rustls reports an I/O error of invalid data.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>();
    if io.is_some_and(|io| io.kind() == io::ErrorKind::InvalidData) {
        return true;
    }
    // The source of an I/O error is not the error it was made of, but that one's source.
    match io.and_then(io::Error::get_ref) {
        Some(inner) => is_tls(inner),
        None => error.source().is_some_and(is_tls),
    }
}
