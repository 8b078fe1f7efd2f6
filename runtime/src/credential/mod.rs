//! Where tokens come from.

#[cfg(feature = "azure_core")]
mod azure;

use std::fmt;
use std::future::Future;

use http::header::HeaderValue;

use crate::error::TokenError;
use crate::transport::BoxFuture;

/// An access token. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A token by its text, without `Bearer`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for whoever has to send it.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// `Bearer …`, if the text can stand in a header.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, TokenError> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.0))
            .map_err(|_| TokenError::new("the token holds characters that no header can"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(***)")
    }
}

/// Gives access tokens.
///
/// Implemented by [`Token`] (always the same one), by what [`token_from`] makes of a closure, and with the feature `azure_core`
/// by `Arc<C>` of every `azure_core` credential, which is what `azure_identity` hands out.
///
/// It is asked before each request that needs a token, so it should keep tokens until shortly before they expire, as
/// those of `azure_identity` do.
pub trait Credential: Send + Sync {
    /// A token for these scopes, such as `https://graph.microsoft.com/.default`.
    ///
    /// # Errors
    ///
    /// Where there is none to be had.
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>>;
}

impl Credential for Token {
    fn token<'a>(&'a self, _scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        (**self).token(scopes)
    }
}

/// A credential that calls a function for each token.
///
/// ```
/// use msgraph_core::{Token, token_from};
///
/// let credential = token_from(|_scopes| async { Ok(Token::new(std::fs::read_to_string("token")?)) });
/// ```
pub fn token_from<F, Fut>(function: F) -> impl Credential
where
    F: Fn(Vec<String>) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Token, TokenError>> + Send,
{
    FromFunction(function)
}

struct FromFunction<F>(F);

impl<F, Fut> Credential for FromFunction<F>
where
    F: Fn(Vec<String>) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Token, TokenError>> + Send,
{
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move { (self.0)(scopes.to_vec()).await })
    }
}
