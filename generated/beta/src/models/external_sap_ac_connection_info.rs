// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalSapAcConnectionInfo`, derived from
/// [`ConnectionInfo`](super::ConnectionInfo).
pub struct ExternalSapAcConnectionInfo {
    /// `authenticationInfo`. Never null.
    pub authentication_info: mg::Field<mg::Boxed<super::AuthenticationInfo>>,
    /// `keyVaultName`.
    pub key_vault_name: mg::Field<String>,
    /// `resourceGroup`.
    pub resource_group: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `systemId`.
    pub system_id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// `userIdentifier`.
    pub user_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalSapAcConnectionInfo: "microsoft.graph.externalSapAcConnectionInfo", complex, base super::ConnectionInfo;
    authentication_info: "authenticationInfo" required,
    key_vault_name: "keyVaultName",
    resource_group: "resourceGroup",
    subscription_id: "subscriptionId",
    system_id: "systemId",
    url: "url",
    user_identifier: "userIdentifier",
}

mg::derived_from! { ExternalSapAcConnectionInfo: super::ConnectionInfo }
