// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.arkoseFraudProtectionProvider`, an entity type derived from `microsoft.graph.fraudProtectionProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/arkosefraudprotectionprovider?view=graph-rest-beta>
    ArkoseFraudProtectionProvider "microsoft.graph.arkoseFraudProtectionProvider" "entity" : super::FraudProtectionProvider;
    /// `clientSubDomain`: String, not null
    client_sub_domain "clientSubDomain" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `privateKey`: String, not null, masked in Debug
    private_key "privateKey" "rs": String,
    /// `publicKey`: String, not null
    public_key "publicKey" "r": String,
    /// `verifySubDomain`: String, not null
    verify_sub_domain "verifySubDomain" "r": String,
}

mg::derived_from! { ArkoseFraudProtectionProvider: super::FraudProtectionProvider, super::Entity }
