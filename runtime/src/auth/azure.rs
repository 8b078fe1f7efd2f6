//! Every credential of `azure_core` is one here.
//!
//! Its trait has no way to hand over the claims of a challenge (`azure_core` 1.1), so these credentials respond to one with
//! the token they have.

use std::sync::Arc;
use std::time::Duration;

use azure_core::credentials::TokenCredential;
use azure_core::time::OffsetDateTime;

use super::{Credential, Token};
use crate::error::TokenError;
use crate::transport::BoxFuture;

impl<C: TokenCredential + ?Sized> Credential for Arc<C> {
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let token = self.get_token(&scopes, None).await;
            let token = token.map_err(TokenError::from_source)?;
            let left = token.expires_on - OffsetDateTime::now_utc();
            // One that has expired by the clock of this machine may be valid by the one that counts.
            let lifetime = Duration::try_from(left).unwrap_or_default();
            Ok(Token::new(token.token.secret()).expires_in(lifetime))
        })
    }
}

#[cfg(test)]
mod tests {
    use azure_core::Result;
    use azure_core::credentials::{AccessToken, TokenRequestOptions};
    use azure_core::error::{Error, ErrorKind};

    use super::*;

    #[derive(Debug)]
    struct Fixed;

    #[async_trait::async_trait]
    impl TokenCredential for Fixed {
        async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
            match scopes {
                ["none"] => Err(Error::with_message(ErrorKind::Credential, "signed out")),
                _ => Ok(AccessToken::new(scopes.join("+"), OffsetDateTime::now_utc() + Duration::from_secs(600))),
            }
        }
    }

    #[tokio::test]
    async fn tokens_and_errors() {
        let credential: Arc<dyn TokenCredential> = Arc::new(Fixed);
        let scopes = ["a".to_owned(), "b".to_owned()];
        let token = credential.token(&scopes).await.unwrap();
        assert_eq!(token.secret(), "a+b");
        assert!(token.lifetime().is_some_and(|left| (590..=600).contains(&left.as_secs())));
        let error = Arc::new(Fixed).token(&["none".to_owned()]).await.unwrap_err();
        assert_eq!(error.to_string(), "no token: signed out");
    }
}
