//! Every credential of `azure_core` is one here.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;

use super::{Credential, Token};
use crate::error::TokenError;
use crate::transport::BoxFuture;

impl<C: TokenCredential + ?Sized> Credential for Arc<C> {
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
            let token = self.get_token(&scopes, None).await;
            let token = token.map_err(TokenError::from_source)?;
            Ok(Token::new(token.token.secret()))
        })
    }
}

#[cfg(test)]
mod tests {
    use azure_core::Result;
    use azure_core::credentials::{AccessToken, TokenRequestOptions};
    use azure_core::error::{Error, ErrorKind};
    use azure_core::time::OffsetDateTime;

    use super::*;

    #[derive(Debug)]
    struct Fixed;

    #[async_trait::async_trait]
    impl TokenCredential for Fixed {
        async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
            match scopes {
                ["none"] => Err(Error::with_message(ErrorKind::Credential, "signed out")),
                _ => Ok(AccessToken::new(scopes.join("+"), OffsetDateTime::UNIX_EPOCH)),
            }
        }
    }

    #[tokio::test]
    async fn tokens_and_errors() {
        let credential: Arc<dyn TokenCredential> = Arc::new(Fixed);
        let scopes = ["a".to_owned(), "b".to_owned()];
        let token = credential.token(&scopes).await.unwrap();
        assert_eq!(token.secret(), "a+b");
        let error = Arc::new(Fixed).token(&["none".to_owned()]).await.unwrap_err();
        assert_eq!(error.to_string(), "no token: signed out");
    }
}
