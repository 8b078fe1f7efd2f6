// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalTokenBasedSapIagConnectionInfo`, a complex type derived from `microsoft.graph.connectionInfo`.
    ExternalTokenBasedSapIagConnectionInfo "microsoft.graph.externalTokenBasedSapIagConnectionInfo" "complex" : super::ConnectionInfo;
    /// `accessTokenUrl`: String
    access_token_url "accessTokenUrl": String,
    /// `clientId`: String
    client_id "clientId": String,
    /// `keyVaultName`: String
    key_vault_name "keyVaultName": String,
    /// `resourceGroup`: String
    resource_group "resourceGroup": String,
    /// `secretName`: String
    secret_name "secretName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { ExternalTokenBasedSapIagConnectionInfo: super::ConnectionInfo }
