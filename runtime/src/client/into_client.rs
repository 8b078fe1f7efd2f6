//! [`IntoClient`]: what a service is made from.

#[cfg(feature = "client")]
use crate::auth::Credential;
use crate::client::Client;
use crate::testing::MockServer;

/// What the `new` of a generated service takes: a credential, a [`Client`], or a [`MockServer`].
///
/// ```
/// use msgraph_core::Client;
/// use msgraph_core::client::IntoClient;
/// use msgraph_core::testing::MockServer;
///
/// let client: Client = MockServer::new().into_client();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a credential, a client or a mock server",
    label = "expected a credential, a `Client` or a `MockServer`",
    note = "credentials are `Token`, `DeviceCode`, a function by `token_from`, or your own `impl Credential`",
    note = "a credential of `azure_identity` needs the feature `azure_core`, and is passed as the `Arc` that its `new` returns"
)]
pub trait IntoClient {
    /// Returns the client.
    fn into_client(self) -> Client;
}

impl IntoClient for Client {
    fn into_client(self) -> Client {
        self
    }
}

impl IntoClient for MockServer {
    fn into_client(self) -> Client {
        self.client()
    }
}

impl IntoClient for &MockServer {
    fn into_client(self) -> Client {
        self.client()
    }
}

#[cfg(feature = "client")]
impl<C: Credential + 'static> IntoClient for C {
    fn into_client(self) -> Client {
        Client::new(self)
    }
}
