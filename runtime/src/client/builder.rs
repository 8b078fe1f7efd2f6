//! Setting a client up.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;

use super::{Client, Shared};
use crate::auth::{Credential, TokenCache};
use crate::client::limits::Limits;
use crate::cloud::Cloud;
use crate::origin::origin;
use crate::retry::{Backoff, RetryPolicy};
use crate::time::{self, Clock};
#[cfg(feature = "client")]
use crate::transport::HttpTransport;
use crate::transport::Transport;

/// What this crate calls itself.
const USER_AGENT: &str = concat!("msgraph-core/", env!("CARGO_PKG_VERSION"));

/// Sets a [`Client`] up.
///
/// ```
/// # #[cfg(feature = "client")] {
/// use std::time::Duration;
/// use msgraph_core::{Client, Cloud, retry::Backoff, Token};
///
/// let client = Client::builder()
///     .credential(Token::new("eyJ0…"))
///     .cloud(Cloud::UsGovernmentL4)
///     .retry(Backoff::new().deadline(Duration::from_secs(60)))
///     .user_agent("inventory/1.0")
///     .timeout(Duration::from_secs(20))
///     .build();
/// # }
/// ```
#[must_use]
pub struct ClientBuilder<S = Client> {
    service: PhantomData<fn() -> S>,
    carrier: Carrier,
    credential: Option<Box<dyn Credential>>,
    retry: Box<dyn RetryPolicy>,
    clock: Option<Box<dyn Clock>>,
    cloud: Option<Cloud>,
    refuse_unavailable: bool,
    endpoint: Option<String>,
    scopes: Option<Vec<String>>,
    user_agent: Option<String>,
    limits: Limits,
}

/// What is going to carry the requests.
enum Carrier {
    #[cfg(feature = "client")]
    Network {
        timeout: Duration,
    },
    Own(Box<dyn Transport>),
}

impl ClientBuilder {
    /// Begins a client over the network.
    #[cfg(feature = "client")]
    pub fn new() -> Self {
        Self::with(Carrier::Network { timeout: Duration::from_secs(100) })
    }

    /// Begins a client over a transport of one's own.
    pub fn over(transport: impl Transport + 'static) -> Self {
        Self::with(Carrier::Own(Box::new(transport)))
    }

    fn with(carrier: Carrier) -> Self {
        Self {
            service: PhantomData,
            carrier,
            credential: None,
            retry: Box::new(Backoff::new()),
            clock: None,
            cloud: None,
            refuse_unavailable: false,
            endpoint: None,
            scopes: None,
            user_agent: None,
            limits: Limits::DEFAULT,
        }
    }
}

impl<S: From<Client>> ClientBuilder<S> {
    /// Builds something else from the same settings: what a generated crate calls its service.
    #[doc(hidden)]
    pub fn for_service<T: From<Client>>(self) -> ClientBuilder<T> {
        ClientBuilder {
            service: PhantomData,
            carrier: self.carrier,
            credential: self.credential,
            retry: self.retry,
            clock: self.clock,
            cloud: self.cloud,
            refuse_unavailable: self.refuse_unavailable,
            endpoint: self.endpoint,
            scopes: self.scopes,
            user_agent: self.user_agent,
            limits: self.limits,
        }
    }

    /// Where tokens come from. Without one, requests are sent without a token.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// The cloud whose Microsoft Graph to use, with its host and its scope. Set the cloud's authority in the credential by
    /// themselves ([`Cloud::authority`]).
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = Some(cloud);
        self
    }

    /// Makes calls fail that their page does not offer in the chosen cloud
    /// ([`RequestError::Unavailable`](crate::error::RequestError::Unavailable)). Otherwise they are sent with a warning.
    pub fn refuse_unavailable(mut self) -> Self {
        self.refuse_unavailable = true;
        self
    }

    /// What decides whether a request is sent again: [`Backoff`], unless set. [`NoRetry`](crate::retry::NoRetry) sends everything once.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Box::new(policy);
        self
    }

    /// The clock to wait by: tokio's, unless set. Without the feature `client` there is none until it is set, so nothing is
    /// sent again.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Scheme and host to use in the place of a service's own and of the cloud's: a test server, a proxy. The path of the
    /// service's root stays; a path given here is ignored.
    pub fn endpoint(mut self, endpoint: &str) -> Self {
        self.endpoint = Some(origin(endpoint).to_owned());
        self
    }

    /// The scopes of tokens, instead of the cloud's [`scope`](Cloud::scope), or of
    /// `{scheme and host of the service}/.default` where no cloud was chosen.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// What the application calls itself, before this crate's own name in `User-Agent`. Characters that no header can hold
    /// become `_`.
    pub fn user_agent(mut self, product: &str) -> Self {
        self.user_agent = Some(product.to_owned());
        self
    }

    /// How long the server may be silent, before its response or between two parts of it: 100 s, unless set. Without effect on
    /// a transport of one's own.
    #[cfg(feature = "client")]
    pub fn timeout(mut self, silence: Duration) -> Self {
        if let Carrier::Network { timeout } = &mut self.carrier {
            *timeout = silence;
        }
        self
    }

    /// Limits how large the body of a response may be that is held in memory, in bytes: 64 MiB, unless set. Both what
    /// arrives and what it decompresses to are measured. A body in parts ([`Request::fetch`](crate::Request::fetch),
    /// [`Request::open`](crate::Request::open)) may have any size.
    ///
    /// Most answers of Graph have less than a few MB, and a page of 999 large members has tens of MB. The decoded value
    /// may take four times as much memory as the limit, or 16 MiB if that is more.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.limits.max_body_size = bytes;
        self
    }

    /// Limits how large the headers of a response may be together, in bytes: 64 KiB, unless set. Graph sends one or two.
    /// Over HTTP/1.1 there is a further limit of some 400 KiB, and one of 100 headers, or one for each 640 bytes if that
    /// is more.
    pub fn max_header_size(mut self, bytes: usize) -> Self {
        self.limits.max_header_size = bytes;
        self
    }

    /// Limits how long one attempt may take, until its response is there: 5 minutes, unless set. That holds also for a
    /// server that is never silent for as long as [`timeout`](Self::timeout) allows. If the body is handed out while it
    /// arrives, the limit is for the time until it begins.
    ///
    /// An attempt that took too long is followed by another as the retry policy says. A transport of one's own has to
    /// heed the limit by itself ([`AttemptLimits`](crate::client::AttemptLimits)).
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.limits.attempt_timeout = time;
        self
    }

    /// Limits how long a call may take in all: getting a token, every attempt, and the waits between them. Without
    /// limit, unless set; the retry policy then says when no further attempt begins, which [`Backoff`] does after 5
    /// minutes. A wait that would end too late is not begun: the call ends with what the last attempt gave.
    ///
    /// Each page of a collection and each part of a transfer is a call of its own. A credential that asks a person takes
    /// as long as they do.
    pub fn call_timeout(mut self, time: Duration) -> Self {
        self.limits.call_timeout = Some(time);
        self
    }

    /// Limits how many pages without a member may follow each other in a collection: 1,000, unless set. Services that
    /// search through much data give an empty page for each part of it in which they found nothing.
    pub fn max_empty_pages(mut self, pages: u32) -> Self {
        self.limits.max_empty_pages = pages;
        self
    }

    /// Limits how many parts of an upload may be sent in vain, each after all retries: 3, unless set. That holds for
    /// those in a row since the service had more of the content than ever before, and on the average for each part of
    /// the content, so that an upload to a service whose ranges go back and forth comes to an end.
    pub fn max_upload_stalls(mut self, parts: u32) -> Self {
        self.limits.max_upload_stalls = parts;
        self
    }

    /// Sends the requests by this transport, such as your own HTTP client, instead of the one of this crate.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.carrier = Carrier::Own(Box::new(transport));
        self
    }

    /// Builds the client, or the service of a generated crate. Nothing is connected yet.
    #[cfg_attr(not(feature = "client"), expect(clippy::infallible_destructuring_match))]
    pub fn build(self) -> S {
        let transport = match self.carrier {
            #[cfg(feature = "client")]
            Carrier::Network { timeout } => {
                Box::new(HttpTransport::new(timeout).max_header_size(self.limits.max_header_size))
            }
            Carrier::Own(transport) => transport,
        };
        S::from(Client {
            shared: Arc::new(Shared {
                transport,
                tokens: self.credential.map(TokenCache::new),
                retry: self.retry,
                clock: self.clock.unwrap_or_else(time::standard),
                cloud: self.cloud,
                refuse_unavailable: self.refuse_unavailable,
                endpoint: self.endpoint.or_else(|| self.cloud.map(|cloud| cloud.endpoint().to_owned())),
                scopes: self.scopes,
                user_agent: user_agent(self.user_agent.as_deref()),
                limits: self.limits,
            }),
        })
    }
}

#[cfg(feature = "client")]
impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

fn user_agent(product: Option<&str>) -> HeaderValue {
    let own = HeaderValue::from_static(USER_AGENT);
    let Some(product) = product else {
        return own;
    };
    let product = product.replace(|c: char| !matches!(c, ' '..='~'), "_");
    HeaderValue::try_from(format!("{product} {USER_AGENT}")).unwrap_or(own)
}
