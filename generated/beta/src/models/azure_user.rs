// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureUser`, an entity type derived from `microsoft.graph.azureIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureuser?view=graph-rest-beta>
    AzureUser "microsoft.graph.azureUser" "entity" : super::AzureIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureUser: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureUser {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
