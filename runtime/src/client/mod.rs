//! [`Client`]: credential and transport together.

mod builder;
mod pipeline;

use std::fmt;
use std::sync::Arc;

use http::Uri;
use http::header::HeaderValue;

pub use self::builder::ClientBuilder;
use crate::credential::Credential;
use crate::error::Error;
use crate::request::{Draft, Request};
use crate::response::Response;
use crate::transport::Transport;

/// Sends requests: asks the credential for a token and hands the request to the transport.
///
/// Cheap to clone; clones share their connections. The token goes only to the scheme, host and port of the service a request
/// belongs to, never to where a next link or a redirect leads otherwise.
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
    credential: Option<Box<dyn Credential>>,
    /// Scheme and host that take the place of a service's own.
    endpoint: Option<String>,
    scopes: Option<Vec<String>>,
    user_agent: HeaderValue,
}

impl Client {
    /// A client over the network, whose tokens come from `credential`: a [`Token`](crate::Token), a function
    /// ([`token_from`](crate::token_from)), or with the feature `azure_core` any credential of `azure_identity`.
    #[cfg(feature = "client")]
    pub fn new(credential: impl Credential + 'static) -> Self {
        Self::builder().credential(credential).build()
    }

    /// A client over the network that always sends this token.
    #[cfg(feature = "client")]
    pub fn with_token(token: impl Into<String>) -> Self {
        Self::new(crate::credential::Token::new(token))
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

    /// Sends a request by this client, whichever it was built with, and decodes the answer.
    ///
    /// # Errors
    ///
    /// As `request.await`.
    pub async fn send<T>(&self, request: &Request<T>) -> Result<T, Error> {
        Ok(self.send_full(request).await?.into_value())
    }

    /// As [`send`](Self::send), with the status and headers of the answer.
    ///
    /// # Errors
    ///
    /// As `request.await`.
    pub async fn send_full<T>(&self, request: &Request<T>) -> Result<Response<T>, Error> {
        let answered = self.execute(request.draft()).await?;
        request.finish(answered)
    }

    /// The credential, if this URL may see its tokens.
    fn credential_for(&self, draft: &Draft, uri: &Uri) -> Option<&dyn Credential> {
        let root: Uri = draft.base.root.parse().ok()?;
        let endpoint = self.shared.endpoint.as_deref();
        let trusted =
            endpoint.is_none_or(|endpoint| endpoint.parse().is_ok_and(|endpoint: Uri| same_origin(&endpoint, &root)));
        self.shared.credential.as_deref().filter(|_| !draft.anonymous && trusted && same_origin(uri, &root))
    }

    fn scopes(&self, root: &str) -> Vec<String> {
        match &self.shared.scopes {
            Some(scopes) => scopes.clone(),
            None => vec![format!("{}/.default", origin(root))],
        }
    }

    /// The root of a service, at this client's endpoint.
    pub(crate) fn rebase(&self, root: &str) -> String {
        match &self.shared.endpoint {
            Some(endpoint) => format!("{endpoint}{}", &root[origin(root).len()..]),
            None => root.to_owned(),
        }
    }
}

/// Scheme and host of a URL: all that comes before its path.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    &url[..end]
}

fn same_origin(a: &Uri, b: &Uri) -> bool {
    let port = |uri: &Uri| match (uri.port_u16(), uri.scheme_str()) {
        (Some(port), _) => Some(port),
        (None, Some("https")) => Some(443),
        (None, Some("http")) => Some(80),
        _ => None,
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    a.scheme() == b.scheme() && host(a).is_some() && host(a) == host(b) && port(a) == port(b)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.shared.endpoint)
            .field("scopes", &self.shared.scopes)
            .field("user_agent", &self.shared.user_agent)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        assert_eq!(origin("https://graph.microsoft.com/beta"), "https://graph.microsoft.com");
        assert_eq!(origin("https://graph.microsoft.com"), "https://graph.microsoft.com");
        assert_eq!(origin("http://[::1]:80?x"), "http://[::1]:80");
        let same = |a: &str, b: &str| match (a.parse(), b.parse()) {
            (Ok(a), Ok(b)) => same_origin(&a, &b),
            _ => false,
        };
        assert!(same("https://graph.microsoft.com/beta", "https://GRAPH.microsoft.com:443/x"));
        for other in [
            "http://graph.microsoft.com/beta",
            "https://graph.microsoft.com:444/",
            "https://graph.microsoft.com.evil.example/",
            "https://graph.microsoft.com@evil.example/",
            "https://evil.example/https://graph.microsoft.com/",
            "https://graph.microsoft.com\\@evil.example/",
            "/beta",
        ] {
            assert!(!same("https://graph.microsoft.com/beta", other), "{other}");
        }
    }
}
