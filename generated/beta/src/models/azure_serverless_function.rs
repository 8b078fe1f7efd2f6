// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureServerlessFunction`, an entity type derived from `microsoft.graph.azureIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureserverlessfunction?view=graph-rest-beta>
    AzureServerlessFunction "microsoft.graph.azureServerlessFunction" "entity" : super::AzureIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureServerlessFunction: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureServerlessFunction {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureServerlessFunction,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: `azureAuthorizationSystemResource`
    pub const RESOURCE: mg::Nav<
        AzureServerlessFunction,
        super::AzureAuthorizationSystemResource,
    > = mg::Nav::new("resource");
}
