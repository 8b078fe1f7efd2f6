// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnAuthenticationMethod {
    /// `certificate` (0)
    Certificate,
    /// `usernameAndPassword` (1)
    UsernameAndPassword,
    /// `sharedSecret` (2)
    SharedSecret,
    /// `derivedCredential` (3)
    DerivedCredential,
    /// `azureAD` (4)
    AzureAd,
}

mg::enumeration! {
    VpnAuthenticationMethod: "microsoft.graph.vpnAuthenticationMethod";
    Certificate: "certificate" = 0,
    UsernameAndPassword: "usernameAndPassword" = 1,
    SharedSecret: "sharedSecret" = 2,
    DerivedCredential: "derivedCredential" = 3,
    AzureAd: "azureAD" = 4,
}
