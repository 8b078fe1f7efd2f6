// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAuthorizationSystemResource`, an entity type derived from `microsoft.graph.authorizationSystemResource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureauthorizationsystemresource?view=graph-rest-beta>
    AzureAuthorizationSystemResource "microsoft.graph.azureAuthorizationSystemResource" "entity" : super::AuthorizationSystemResource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
}

mg::derived_from! { AzureAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl AzureAuthorizationSystemResource {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        AzureAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
