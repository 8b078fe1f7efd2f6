//! [`IntoClient`]: what a service is made from.

#[cfg(feature = "client")]
use crate::auth::Credential;
use crate::auth::explain_credentials;
use crate::client::Client;
use crate::testing::MockServer;

explain_credentials! {
    "`{Self}` is not a credential, a client or a mock server", "expected a credential, a `Client` or a `MockServer`",

    /// What the `new` of a generated service takes: a credential, a [`Client`], or a [`MockServer`].
    ///
    /// ```
    /// use msgraph_core::Client;
    /// use msgraph_core::client::IntoClient;
    /// use msgraph_core::testing::MockServer;
    ///
    /// let client: Client = MockServer::new().into_client();
    /// ```
    pub trait IntoClient {
        /// Returns the client.
        fn into_client(self) -> Client;
    }
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
#[diagnostic::do_not_recommend]
impl<C: Credential + 'static> IntoClient for C {
    fn into_client(self) -> Client {
        Client::new(self)
    }
}
