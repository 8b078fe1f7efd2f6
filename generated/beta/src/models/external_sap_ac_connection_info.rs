// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalSapAcConnectionInfo`, a complex type derived from `microsoft.graph.connectionInfo`.
    ExternalSapAcConnectionInfo "microsoft.graph.externalSapAcConnectionInfo" "complex" : super::ConnectionInfo;
    /// `authenticationInfo`: authenticationInfo, not null
    authentication_info "authenticationInfo" "r": mg::Boxed<super::AuthenticationInfo>,
    /// `keyVaultName`: String
    key_vault_name "keyVaultName": String,
    /// `resourceGroup`: String
    resource_group "resourceGroup": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `systemId`: String
    system_id "systemId": String,
    /// `url`: String
    url "url": String,
    /// `userIdentifier`: String
    user_identifier "userIdentifier": String,
}

mg::derived_from! { ExternalSapAcConnectionInfo: super::ConnectionInfo }
