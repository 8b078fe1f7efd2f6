// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalTokenBasedSapIagConnectionInfo`, derived from
/// [`ConnectionInfo`](super::ConnectionInfo).
pub struct ExternalTokenBasedSapIagConnectionInfo {
    /// `accessTokenUrl`.
    pub access_token_url: mg::Field<String>,
    /// `clientId`.
    pub client_id: mg::Field<String>,
    /// `keyVaultName`.
    pub key_vault_name: mg::Field<String>,
    /// `resourceGroup`.
    pub resource_group: mg::Field<String>,
    /// `secretName`.
    pub secret_name: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalTokenBasedSapIagConnectionInfo: "microsoft.graph.externalTokenBasedSapIagConnectionInfo", complex, base super::ConnectionInfo;
    access_token_url: "accessTokenUrl",
    client_id: "clientId",
    key_vault_name: "keyVaultName",
    resource_group: "resourceGroup",
    secret_name: "secretName",
    subscription_id: "subscriptionId",
    url: "url",
}

mg::derived_from! { ExternalTokenBasedSapIagConnectionInfo: super::ConnectionInfo }
