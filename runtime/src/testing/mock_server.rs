//! [`MockServer`]: a service in memory.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderMap;
use http::{Method, Uri};

use super::{MockResponse, SkippingClock};
use crate::client::{Client, ClientBuilder};
use crate::error::{TransportError, TransportProblem};
use crate::masking::MASK;
use crate::transport::{Body, BoxFuture, Preauthenticated, Transport};

/// A mock server in memory: sends the responses you add and records the requests. See the [module](super) for an example.
///
/// Clones are the same service. It is a [`Transport`], so any client can be built on it; [`client`](Self::client) is one.
#[derive(Clone, Default)]
pub struct MockServer {
    state: Arc<Mutex<State>>,
    clock: SkippingClock,
}

#[derive(Default)]
struct State {
    script: VecDeque<MockResponse>,
    routes: Vec<Route>,
    asked: Vec<RecordedRequest>,
}

struct Route {
    method: String,
    /// The path, with `{}` for any one segment.
    template: String,
    answer: Arc<dyn Fn(&RecordedRequest) -> MockResponse + Send + Sync>,
}

/// A request that arrived. Its `Debug` form holds neither secrets nor the body.
///
/// ```
/// use msgraph_core::testing::{MockResponse, MockServer};
/// # use msgraph_core::Path;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph_core::Error> {
/// # let service = MockServer::new();
/// # service.respond(MockResponse::empty(204));
/// # let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// graph.navigate("me").delete().if_match("W/\"1\"").await?;
/// let asked = &service.requests()[0];
/// assert_eq!(asked.method, "DELETE");
/// assert_eq!(asked.header("if-match"), Some("W/\"1\""));
/// assert_eq!(asked.json(), None);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, as a server gets them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The URL may be a permission by itself.
    is_preauthenticated: bool,
}

impl MockServer {
    /// A mock server without responses: every request fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response to the script. The responses are sent in order, whatever the requests, until the script is used up.
    pub fn respond(&self, reply: MockResponse) -> &Self {
        self.state().script.push_back(reply);
        self
    }

    /// Sends this response to requests with this method and path once the script is used up, any number of times. `path` is that of the URL, encoded,
    /// without the query; `{}` matches any one segment. The route that was added last comes first.
    pub fn on(&self, method: &str, path: &str, reply: MockResponse) -> &Self {
        self.on_with(method, path, move |_| reply.clone())
    }

    /// Like [`on`](Self::on), with a response that depends on the request.
    ///
    /// ```
    /// use msgraph_core::testing::{MockResponse, MockServer};
    ///
    /// let service = MockServer::new();
    /// service.on_with("POST", "/beta/users", |asked| MockResponse::bytes(201, "application/json", asked.body.clone()));
    /// ```
    pub fn on_with(
        &self,
        method: &str,
        path: &str,
        answer: impl Fn(&RecordedRequest) -> MockResponse + Send + Sync + 'static,
    ) -> &Self {
        let route = Route { method: method.to_owned(), template: path.to_owned(), answer: Arc::new(answer) };
        self.state().routes.push(route);
        self
    }

    /// A client of this server, without a credential. It does not really wait between attempts.
    pub fn client(&self) -> Client {
        self.client_builder().build()
    }

    /// The same, to be set up further.
    pub fn client_builder(&self) -> ClientBuilder {
        ClientBuilder::over(self.clone()).clock(self.clock.clone())
    }

    /// The clock of its clients.
    pub fn clock(&self) -> &SkippingClock {
        &self.clock
    }

    /// The delays of its clients between attempts.
    pub fn delays(&self) -> Vec<Duration> {
        self.clock.delays()
    }

    /// The recorded requests, oldest first.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().asked.clone()
    }

    /// How many responses of the script are left.
    pub fn remaining(&self) -> usize {
        self.state().script.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: http::Request<Bytes>) -> Result<MockResponse, TransportError> {
        let (head, body) = request.into_parts();
        let is_preauthenticated = head.extensions.get::<Preauthenticated>().is_some();
        let asked =
            RecordedRequest { method: head.method, uri: head.uri, headers: head.headers, body, is_preauthenticated };
        let answer = {
            let mut state = self.state();
            state.asked.push(asked.clone());
            if let Some(reply) = state.script.pop_front() {
                return Ok(reply);
            }
            let route = state.routes.iter().rev().find(|route| route.takes(&asked));
            route.map(|route| Arc::clone(&route.answer))
        };
        // Outside of the lock: it may send a request to this server.
        match answer {
            Some(answer) => Ok(answer(&asked)),
            None => {
                let message = format!("the script has no answer to {} {}", asked.method, asked.loggable_path());
                Err(TransportError::new(TransportProblem::Unscripted, message))
            }
        }
    }
}

impl Transport for MockServer {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move { self.answer(request)?.whole() })
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move { self.answer(request)?.parts() })
    }
}

impl Route {
    fn takes(&self, asked: &RecordedRequest) -> bool {
        let mut wanted = self.template.split('/');
        let mut path = asked.uri.path().split('/');
        asked.method.as_str() == self.method
            && loop {
                match (wanted.next(), path.next()) {
                    (None, None) => break true,
                    (Some("{}"), Some(segment)) if !segment.is_empty() => {}
                    (Some(wanted), Some(segment)) if wanted == segment => {}
                    _ => break false,
                }
            }
    }
}

impl RecordedRequest {
    /// Method and URL: `GET https://graph.microsoft.com/beta/me`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.uri)
    }

    /// A header's value, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The path, where that is no permission by itself.
    fn loggable_path(&self) -> &str {
        if self.is_preauthenticated { MASK } else { self.uri.path() }
    }

    /// The body as JSON, if it is that.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.loggable_path())
            .field("headers", &self.headers)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockServer")
            .field("left", &state.script.len())
            .field("asked", &state.asked)
            .finish_non_exhaustive()
    }
}
