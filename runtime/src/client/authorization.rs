//! The token of one call.

use http::Uri;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use super::{Client, Shared};
use crate::auth::{Token, TokenCache, claims};
use crate::cloud::Cloud;
use crate::error::TokenError;
use crate::origin::{have_same_origin, origin, same_origin};
use crate::request::Draft;

/// The token of one call, and whether it was renewed after the service refused it.
pub(super) struct Authorization<'a> {
    client: &'a Shared,
    /// Where tokens come from, if this call may have one.
    tokens: Option<(&'a TokenCache, Vec<String>)>,
    sent: Option<Token>,
    renewal: Renewal,
}

/// A token is renewed once a call.
enum Renewal {
    None,
    /// Not sent yet.
    Ready(Token),
    Spent,
}

impl<'a> Authorization<'a> {
    pub(super) fn new(client: &'a Client, draft: &Draft, request: &http::Request<bytes::Bytes>) -> Self {
        let client = &*client.shared;
        let own = request.headers().contains_key(AUTHORIZATION);
        let tokens = client.tokens.as_ref().filter(|_| !own && client.may_see_token(draft, request.uri()));
        let tokens = tokens.map(|tokens| (tokens, client.scopes(&draft.base.root)));
        Self { client, tokens, sent: None, renewal: Renewal::None }
    }

    /// Puts the token into the request, where it may have one.
    pub(super) async fn apply(&mut self, headers: &mut HeaderMap<HeaderValue>) -> Result<(), TokenError> {
        let Some((tokens, scopes)) = &self.tokens else {
            return Ok(());
        };
        let token = match std::mem::replace(&mut self.renewal, Renewal::Spent) {
            Renewal::Ready(token) => token,
            other => {
                self.renewal = other;
                tokens.token(&*self.client.clock, scopes).await?
            }
        };
        headers.insert(AUTHORIZATION, token.authorization()?);
        self.sent = Some(token);
        Ok(())
    }

    /// After a 401: gets another token, with the claims that the service requires. Returns `true` if there is one to try;
    /// that happens at most once per call.
    pub(super) async fn renew(&mut self, challenge: &HeaderMap) -> Result<bool, TokenError> {
        let (Some((tokens, scopes)), Some(refused), Renewal::None) = (&self.tokens, &self.sent, &self.renewal) else {
            return Ok(false);
        };
        let claims = claims(challenge);
        tracing::debug!(target: "msgraph", challenge = claims.is_some(), "the token was refused");
        let token = tokens.renew(&*self.client.clock, scopes, refused, claims.as_deref()).await?;
        let other = token.secret() != refused.secret();
        self.renewal = if other { Renewal::Ready(token) } else { Renewal::Spent };
        Ok(other)
    }
}

impl Shared {
    /// Whether this URL may see the credential's tokens: only the service's own origin, at the endpoint of this client,
    /// and not where the URL itself is the permission.
    fn may_see_token(&self, draft: &Draft, uri: &Uri) -> bool {
        let Ok(root) = draft.base.root.parse::<Uri>() else {
            return false;
        };
        let endpoint = self.endpoint.as_deref();
        let trusted = endpoint.is_none_or(|endpoint| have_same_origin(endpoint, &draft.base.root));
        !draft.anonymous && trusted && same_origin(uri, &root)
    }

    fn scopes(&self, root: &str) -> Vec<String> {
        match (&self.scopes, self.cloud) {
            (Some(scopes), _) => scopes.clone(),
            (None, Some(cloud)) => vec![cloud.scope().to_owned()],
            (None, None) => vec![format!("{}/.default", origin(root))],
        }
    }

    /// The cloud a service root belongs to: the one that was chosen, or the one whose host it has.
    pub(super) fn cloud_of(&self, root: &str) -> Option<Cloud> {
        self.cloud.or_else(|| Cloud::of_url(root))
    }
}
