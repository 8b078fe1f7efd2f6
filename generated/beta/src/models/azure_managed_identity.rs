// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureManagedIdentity`, an entity type derived from `microsoft.graph.azureIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azuremanagedidentity?view=graph-rest-beta>
    AzureManagedIdentity "microsoft.graph.azureManagedIdentity" "entity" : super::AzureIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureManagedIdentity: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureManagedIdentity {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureManagedIdentity,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}
