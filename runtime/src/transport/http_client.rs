//! The transport over the network.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, HeaderValue, LOCATION};
use http::{Method, StatusCode};
use http_body::Body as _;
use reqwest::{Client, Url};

use super::headers::{mask_response, remove_private_headers};
use super::{Body, BoxFuture, Transport};
use crate::error::{TransportError, TransportProblem};

/// How many redirects are followed.
const MAX_REDIRECTS: usize = 10;

/// How long to wait for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// HTTP/1.1 and HTTP/2 over TLS, by reqwest. Needs a tokio runtime.
///
/// Redirects are followed where that is safe: of a `GET` or `HEAD` to anywhere but from HTTPS to HTTP, and of
/// other methods with 307 and 308 to the same scheme, host and port. Any other redirect is handed back as the answer.
///
/// To another scheme, host or port go only headers that say how to answer, such as `Accept`, `Prefer` and
/// `Content-Type`, and those that the request [allows](crate::Request::allow_cross_origin_header).
#[derive(Debug)]
pub struct HttpTransport {
    timeout: Duration,
    client: OnceLock<Client>,
}

impl HttpTransport {
    /// A transport that gives up when the server is silent for `timeout`: before its answer, or between two parts of it.
    pub fn new(timeout: Duration) -> Self {
        Self { timeout, client: OnceLock::new() }
    }

    /// A transport over a client made elsewhere, with proxies and certificates as needed. Its own redirect
    /// policy comes first: set [`reqwest::redirect::Policy::none`] to have the one described above.
    pub fn from_client(client: Client) -> Self {
        let cell = OnceLock::new();
        // A new cell is empty, so this cannot fail.
        let _ = cell.set(client);
        Self { timeout: Duration::ZERO, client: cell }
    }

    fn client(&self) -> Result<&Client, TransportError> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(self.timeout)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(failure)?;
        Ok(self.client.get_or_init(|| client))
    }

    async fn exchange(&self, request: http::Request<Bytes>) -> Result<http::Response<Body>, TransportError> {
        let client = self.client()?;
        let (mut head, body) = request.into_parts();
        let mut url =
            Url::parse(&head.uri.to_string()).map_err(|error| TransportError::new(TransportProblem::Other, error))?;
        if body.is_empty() && matches!(head.method, Method::POST | Method::PUT | Method::PATCH) {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for _ in 0..MAX_REDIRECTS {
            let mut attempt = reqwest::Request::new(head.method.clone(), url.clone());
            *attempt.headers_mut() = head.headers.clone();
            if !body.is_empty() {
                *attempt.body_mut() = Some(body.clone().into());
            }
            let response = client.execute(attempt).await.map_err(failure)?;
            let Some(target) = redirect(&head.method, &url, &response) else {
                return Ok(answer(response));
            };
            if !same_origin(&url, &target) {
                remove_private_headers(&mut head.headers, &head.extensions);
            }
            url = target;
        }
        Err(TransportError::new(TransportProblem::Redirects, "too many redirects"))
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = self.exchange(request).await?.into_parts();
            Ok(http::Response::from_parts(head, body.bytes().await?))
        })
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// Where an answer leads, if it is a redirect that may be followed.
fn redirect(method: &Method, from: &Url, response: &reqwest::Response) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = from.join(location).ok()?;
    let downgrade = from.scheme() == "https" && target.scheme() != "https";
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

fn answer(response: reqwest::Response) -> http::Response<Body> {
    let mut answer = http::Response::<reqwest::Body>::from(response).map(|body| Body::from_stream(Arriving(body)));
    mask_response(answer.headers_mut());
    answer
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
            match frame.map_err(failure) {
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

/// What went wrong, without the URL, whose query may hold secrets.
fn failure(error: reqwest::Error) -> TransportError {
    let problem = if error.is_timeout() {
        TransportProblem::Timeout
    } else if error.is_connect() {
        if is_tls(&error) { TransportProblem::Tls } else { TransportProblem::Connect }
    } else {
        TransportProblem::Other
    };
    TransportError::new(problem, error.without_url())
}

/// Whether a connection failed at TLS: rustls tells so by an I/O error of invalid data.
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
