//! [`Client`]: credential and transport together.

mod authorization;
mod builder;
mod into_client;
pub(crate) mod limits;
mod observation;
mod pipeline;

use std::fmt;
use std::sync::Arc;

use http::header::HeaderValue;

pub use self::builder::ClientBuilder;
pub use self::into_client::IntoClient;
pub use self::limits::AttemptLimits;
#[cfg(feature = "client")]
use crate::auth::Credential;
use crate::auth::TokenCache;
use crate::client::limits::Limits;
use crate::cloud::Cloud;
use crate::error::Error;
use crate::origin::origin;
use crate::request::{Draft, Request};
use crate::response::Response;
use crate::retry::{Attempts, RetryPolicy};
use crate::time::Clock;
use crate::transport::Transport;

/// Sends requests: gets a token from the credential, sends the request with the transport, and repeats that where the retry
/// policy says so.
///
/// Cheap to clone; clones share their connections. The token goes only to the scheme, host and port of the service a request
/// belongs to, never to where a next link or a redirect leads otherwise. So do the [headers](crate::Request::header)
/// that callers set, unless they only say how to answer.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use msgraph_core::{Client, Path};
///
/// let graph = Path::connected("https://graph.microsoft.com/beta", Client::with_token("eyJ0…"));
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    transport: Box<dyn Transport>,
    tokens: Option<TokenCache>,
    retry: Box<dyn RetryPolicy>,
    clock: Box<dyn Clock>,
    /// The cloud that was chosen.
    cloud: Option<Cloud>,
    /// Whether calls that the cloud does not offer fail.
    refuse_unavailable: bool,
    /// Scheme and host that take the place of a service's own.
    endpoint: Option<String>,
    scopes: Option<Vec<String>>,
    user_agent: HeaderValue,
    limits: Limits,
}

impl Client {
    /// A client over the network, whose tokens come from `credential`: a [`Token`](crate::Token), a function
    /// ([`token_from`](crate::auth::token_from)), or with the feature `azure_core` any credential of `azure_identity`.
    #[cfg(feature = "client")]
    pub fn new(credential: impl Credential + 'static) -> Self {
        Self::builder().credential(credential).build()
    }

    /// A client over the network that always sends this token.
    #[cfg(feature = "client")]
    pub fn with_token(token: impl Into<String>) -> Self {
        Self::new(crate::auth::Token::new(token))
    }

    /// A client over a transport of one's own, without a credential.
    pub fn with_transport(transport: impl Transport + 'static) -> Self {
        ClientBuilder::over(transport).build()
    }

    /// A client over the network, to be set up further.
    #[cfg(feature = "client")]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Sends a request with this client, whichever client it was built with, and decodes the response.
    ///
    /// # Errors
    ///
    /// As `request.await`.
    pub async fn send<T>(&self, request: &Request<T>) -> Result<T, Error> {
        Ok(self.send_full(request).await?.into_value())
    }

    /// As [`send`](Self::send), with the status and headers of the response.
    ///
    /// # Errors
    ///
    /// As `request.await`.
    pub async fn send_full<T>(&self, request: &Request<T>) -> Result<Response<T>, Error> {
        let answered = self.execute(request.draft()).await?;
        request.finish(answered)
    }

    /// The cloud this client is set up for, where that is known.
    pub fn cloud(&self) -> Option<Cloud> {
        self.shared.cloud.or_else(|| Cloud::of_url(self.shared.endpoint.as_deref()?))
    }

    /// The clock it goes by, for whatever else has to wait.
    pub fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    /// The attempts of a call that is made by other means than [`execute`](Self::execute), such as inside of a batch.
    pub(crate) fn attempts<'a>(&'a self, draft: &'a Draft) -> Attempts<'a> {
        let deadline = self.limits(draft).call_timeout;
        Attempts::new(&*self.shared.retry, &*self.shared.clock, &draft.method, draft.repeating, deadline)
    }

    /// The limits of a call that sets none of its own.
    pub(crate) fn default_limits(&self) -> Limits {
        self.shared.limits
    }

    /// The limits of a call.
    fn limits(&self, draft: &Draft) -> Limits {
        draft.limits.apply(self.shared.limits)
    }

    /// The root of a service, at this client's endpoint.
    pub(crate) fn rebase(&self, root: &str) -> String {
        match &self.shared.endpoint {
            Some(endpoint) => format!("{endpoint}{}", &root[origin(root).len()..]),
            None => root.to_owned(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("cloud", &self.shared.cloud)
            .field("endpoint", &self.shared.endpoint)
            .field("scopes", &self.shared.scopes)
            .field("user_agent", &self.shared.user_agent)
            .finish_non_exhaustive()
    }
}
