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
            let token = self.get_token(&scopes, None).await.map_err(TokenError::from_source)?;
            Ok(Token::new(token.token.secret()))
        })
    }
}
