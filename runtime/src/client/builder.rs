//! Setting a client up.

use std::sync::Arc;
#[cfg(feature = "client")]
use std::time::Duration;

use http::header::HeaderValue;

use super::{Client, Shared, origin};
use crate::credential::Credential;
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
/// use msgraph_core::{Client, Token};
///
/// let client = Client::builder()
///     .credential(Token::new("eyJ0…"))
///     .endpoint("https://graph.microsoft.us")
///     .user_agent("inventory/1.0")
///     .timeout(Duration::from_secs(20))
///     .build();
/// # }
/// ```
#[must_use]
pub struct ClientBuilder {
    carrier: Carrier,
    credential: Option<Box<dyn Credential>>,
    endpoint: Option<String>,
    scopes: Option<Vec<String>>,
    user_agent: Option<String>,
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
        Self { carrier, credential: None, endpoint: None, scopes: None, user_agent: None }
    }

    /// Where tokens come from. Without one, requests are sent without a token.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// Scheme and host to use in the place of a service's own: a national cloud (`https://graph.microsoft.us`), or a test
    /// server. The path of the service's root stays; a path given here is ignored.
    pub fn endpoint(mut self, endpoint: &str) -> Self {
        self.endpoint = Some(origin(endpoint).to_owned());
        self
    }

    /// The scopes to ask tokens for, in the place of `{scheme and host of the service}/.default`.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// What the application calls itself, before this crate's own name in `User-Agent`. Characters that no header can hold
    /// become `_`.
    pub fn user_agent(mut self, product: &str) -> Self {
        self.user_agent = Some(product.to_owned());
        self
    }

    /// How long the server may be silent, before its answer or between two parts of it: 100 s, unless set. Without effect on
    /// a transport of one's own.
    #[cfg(feature = "client")]
    pub fn timeout(mut self, silence: Duration) -> Self {
        if let Carrier::Network { timeout } = &mut self.carrier {
            *timeout = silence;
        }
        self
    }

    /// The client. Nothing is connected yet.
    #[cfg_attr(not(feature = "client"), expect(clippy::infallible_destructuring_match))]
    pub fn build(self) -> Client {
        let transport = match self.carrier {
            #[cfg(feature = "client")]
            Carrier::Network { timeout } => Box::new(HttpTransport::new(timeout)),
            Carrier::Own(transport) => transport,
        };
        Client {
            shared: Arc::new(Shared {
                transport,
                credential: self.credential,
                endpoint: self.endpoint,
                scopes: self.scopes,
                user_agent: user_agent(self.user_agent.as_deref()),
            }),
        }
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
