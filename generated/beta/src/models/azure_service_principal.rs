// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureServicePrincipal`, an entity type derived from `microsoft.graph.azureIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureserviceprincipal?view=graph-rest-beta>
    AzureServicePrincipal "microsoft.graph.azureServicePrincipal" "entity" : super::AzureIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureServicePrincipal: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureServicePrincipal {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureServicePrincipal,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}
