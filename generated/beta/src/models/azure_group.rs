// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureGroup`, an entity type derived from `microsoft.graph.azureIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azuregroup?view=graph-rest-beta>
    AzureGroup "microsoft.graph.azureGroup" "entity" : super::AzureIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureGroup: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureGroup {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
