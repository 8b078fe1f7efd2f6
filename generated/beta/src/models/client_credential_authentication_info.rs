// @generated
use crate::mg;

/// Complex type `microsoft.graph.clientCredentialAuthenticationInfo`, derived from
/// [`AuthenticationInfo`](super::AuthenticationInfo).
pub struct ClientCredentialAuthenticationInfo {
    /// `accessTokenUrl`.
    pub access_token_url: mg::Field<String>,
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `secretName`.
    pub secret_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClientCredentialAuthenticationInfo: "microsoft.graph.clientCredentialAuthenticationInfo", complex, base super::AuthenticationInfo;
    access_token_url: "accessTokenUrl",
    client_id: "clientId",
    secret_name: "secretName",
}

mg::derived_from! { ClientCredentialAuthenticationInfo: super::AuthenticationInfo }
