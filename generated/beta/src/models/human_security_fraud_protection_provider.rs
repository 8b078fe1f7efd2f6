// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.humanSecurityFraudProtectionProvider`, an entity type derived from `microsoft.graph.fraudProtectionProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/humansecurityfraudprotectionprovider?view=graph-rest-beta>
    HumanSecurityFraudProtectionProvider "microsoft.graph.humanSecurityFraudProtectionProvider" "entity" : super::FraudProtectionProvider;
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `serverToken`: String, not null, masked in Debug
    server_token "serverToken" "rs": String,
}

mg::derived_from! { HumanSecurityFraudProtectionProvider: super::FraudProtectionProvider, super::Entity }
