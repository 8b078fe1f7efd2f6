// @generated
use crate::mg;

/// Enumeration `microsoft.graph.clientCredentialType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientCredentialType {
    /// `none` (0)
    None,
    /// `clientSecret` (1)
    ClientSecret,
    /// `clientAssertion` (2)
    ClientAssertion,
    /// `federatedIdentityCredential` (3)
    FederatedIdentityCredential,
    /// `managedIdentity` (4)
    ManagedIdentity,
    /// `certificate` (5)
    Certificate,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ClientCredentialType: "microsoft.graph.clientCredentialType";
    None: "none" = 0,
    ClientSecret: "clientSecret" = 1,
    ClientAssertion: "clientAssertion" = 2,
    FederatedIdentityCredential: "federatedIdentityCredential" = 3,
    ManagedIdentity: "managedIdentity" = 4,
    Certificate: "certificate" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
