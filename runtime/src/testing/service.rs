//! [`Service`]: a service in memory.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderMap;
use http::{Method, Uri};

use super::{Reply, SkippingClock};
use crate::client::{Client, ClientBuilder};
use crate::error::{TransportError, TransportProblem};
use crate::transport::{Body, BoxFuture, Transport};

/// A service in memory: answers as it is told, and records what it was asked. See the [module](super) for an example.
///
/// Clones are the same service. It is a [`Transport`], so any client can be built on it; [`client`](Self::client) is one.
#[derive(Clone, Default)]
pub struct Service {
    state: Arc<Mutex<State>>,
    clock: SkippingClock,
}

#[derive(Default)]
struct State {
    script: VecDeque<Reply>,
    routes: Vec<Route>,
    asked: Vec<Asked>,
}

struct Route {
    method: String,
    /// The path, with `{}` for any one segment.
    template: String,
    answer: Arc<dyn Fn(&Asked) -> Reply + Send + Sync>,
}

/// A request that arrived. Its `Debug` form holds neither secrets nor the body.
///
/// ```
/// use msgraph_core::testing::{Reply, Service};
/// # use msgraph_core::Path;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), msgraph_core::Error> {
/// # let service = Service::new();
/// # service.reply(Reply::empty(204));
/// # let graph = Path::connected("https://graph.microsoft.com/beta", service.client());
/// graph.navigate("me").delete().if_match("W/\"1\"").await?;
/// let asked = &service.asked()[0];
/// assert_eq!(asked.method, "DELETE");
/// assert_eq!(asked.header("if-match"), Some("W/\"1\""));
/// assert_eq!(asked.json(), None);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Asked {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, as a server gets them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Service {
    /// A service that has no answer yet: whatever it is asked fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer to the script. Requests are answered by the script in its order, whatever they ask, until it is used up.
    pub fn reply(&self, reply: Reply) -> &Self {
        self.state().script.push_back(reply);
        self
    }

    /// Answers requests of this kind that the script has nothing for, any number of times. `path` is that of the URL, encoded,
    /// without the query; `{}` stands for any one segment. The route that was added last comes first.
    pub fn on(&self, method: &str, path: &str, reply: Reply) -> &Self {
        self.on_with(method, path, move |_| reply.clone())
    }

    /// As [`on`](Self::on), with an answer that depends on the request.
    ///
    /// ```
    /// use msgraph_core::testing::{Reply, Service};
    ///
    /// let service = Service::new();
    /// service.on_with("POST", "/beta/users", |asked| Reply::bytes(201, "application/json", asked.body.clone()));
    /// ```
    pub fn on_with(&self, method: &str, path: &str, answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> &Self {
        let route = Route { method: method.to_owned(), template: path.to_owned(), answer: Arc::new(answer) };
        self.state().routes.push(route);
        self
    }

    /// A client of this service, without a credential. It does not really wait between attempts.
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

    /// What its clients waited between attempts.
    pub fn waited(&self) -> Vec<Duration> {
        self.clock.waited()
    }

    /// The requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    /// How many answers of the script nobody asked for yet.
    pub fn left(&self) -> usize {
        self.state().script.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: http::Request<Bytes>) -> Result<Reply, TransportError> {
        let (head, body) = request.into_parts();
        let asked = Asked { method: head.method, uri: head.uri, headers: head.headers, body };
        let answer = {
            let mut state = self.state();
            state.asked.push(asked.clone());
            if let Some(reply) = state.script.pop_front() {
                return Ok(reply);
            }
            let route = state.routes.iter().rev().find(|route| route.takes(&asked));
            route.map(|route| Arc::clone(&route.answer))
        };
        // Outside of the lock: it may ask the service something.
        match answer {
            Some(answer) => Ok(answer(&asked)),
            None => {
                let message = format!("the script has no answer to {} {}", asked.method, asked.uri.path());
                Err(TransportError::new(TransportProblem::Unscripted, message))
            }
        }
    }
}

impl Transport for Service {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move { self.answer(request)?.whole() })
    }

    fn open(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move { self.answer(request)?.parts() })
    }
}

impl Route {
    fn takes(&self, asked: &Asked) -> bool {
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

impl Asked {
    /// Method and URL: `GET https://graph.microsoft.com/beta/me`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.uri)
    }

    /// A header's value, where it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON, if it is that.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asked")
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .field("headers", &self.headers)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Service")
            .field("left", &state.script.len())
            .field("asked", &state.asked)
            .finish_non_exhaustive()
    }
}
