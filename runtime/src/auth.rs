//! Where tokens come from.

#[cfg(feature = "azure_core")]
mod azure;
mod cache;
mod challenge;
mod device_code;

use std::fmt;
use std::future::Future;
use std::time::Duration;

use http::header::HeaderValue;

pub(crate) use self::cache::TokenCache;
pub(crate) use self::challenge::claims;
pub use self::device_code::{DeviceCode, DevicePrompt};
use crate::error::TokenError;
use crate::transport::BoxFuture;

/// An access token. It is never printed.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::Token;
///
/// let token = Token::new("eyJ0…").expires_in(Duration::from_secs(3600));
/// assert_eq!(format!("{token:?}"), "Token(***)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    text: String,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token by its text, without `Bearer`.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), lifetime: None }
    }

    /// How long the token is valid from now on. Clients cache such a token and get the next one shortly before it expires.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// How long the token is valid from when it was issued, where that is known.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// The text, for whoever has to send it.
    pub fn secret(&self) -> &str {
        &self.text
    }

    /// `Bearer …`, if the text is a valid header value.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, TokenError> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.text))
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

/// Declares a trait whose error message says what a credential is.
macro_rules! explain_credentials {
    ($message:tt, $label:tt, $trait:item) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "a credential is a `Token`, a `DeviceCode`, a function by `token_from`, or your own `impl Credential`",
            note = "a credential of `azure_identity` needs the feature `azure_core`, and is passed as the `Arc` that its `new` returns"
        )]
        $trait
    };
}

pub(crate) use explain_credentials;

explain_credentials! {
    "`{Self}` is not a credential", "expected a credential",

    /// Gives access tokens.
    ///
    /// Implemented by [`Token`] (always the same one), by what [`token_from`] makes of a closure, by [`DeviceCode`], and with the
    /// feature `azure_core` by `Arc<C>` of every `azure_core` credential, which is what `azure_identity` hands out.
    ///
    /// A client keeps a token whose lifetime is known ([`Token::expires_in`]) and gets the next one before it expires: once,
    /// however many calls wait for it. It calls the credential before each request where the lifetime is unknown, and once more when the
    /// service refuses a token (401). A failure is returned to the calls that were waiting, and not cached.
    ///
    /// ```
    /// use std::time::Duration;
    /// use msgraph_core::{auth::Credential, error::TokenError, Token, transport::BoxFuture};
    ///
    /// struct FromVault;
    /// impl Credential for FromVault {
    ///     fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
    ///         Box::pin(async move {
    ///             let Some(scope) = scopes.first() else {
    ///                 return Err(TokenError::new("the vault keeps a token for each scope"));
    ///             };
    ///             Ok(Token::new(format!("token for {scope}")).expires_in(Duration::from_secs(600)))
    ///         })
    ///     }
    /// }
    /// ```
    pub trait Credential: Send + Sync {
        /// A token for these scopes, such as `https://graph.microsoft.com/.default`.
        ///
        /// # Errors
        ///
        /// Returns an error if no token is available.
        fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>>;

        /// A token that meets the claims a service requires (a claims challenge, such as by continuous access evaluation).
        /// `claims` is JSON, for the parameter `claims` of a token request.
        ///
        /// A credential that doesn't say how gives the token it has; where that is the one that was refused, it is not sent again.
        ///
        /// # Errors
        ///
        /// As [`token`](Self::token).
        fn token_with_claims<'a>(
            &'a self,
            scopes: &'a [String],
            claims: &'a str,
        ) -> BoxFuture<'a, Result<Token, TokenError>> {
            let _ = claims;
            self.token(scopes)
        }
    }
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

    fn token_with_claims<'a>(
        &'a self,
        scopes: &'a [String],
        claims: &'a str,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        (**self).token_with_claims(scopes, claims)
    }
}

/// A credential that calls a function for each token.
///
/// ```
/// use msgraph_core::{auth::token_from, Token};
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
