// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpAuthorizationSystemResource`, an entity type derived from `microsoft.graph.authorizationSystemResource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystemresource?view=graph-rest-beta>
    GcpAuthorizationSystemResource "microsoft.graph.gcpAuthorizationSystemResource" "entity" : super::AuthorizationSystemResource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
}

mg::derived_from! { GcpAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl GcpAuthorizationSystemResource {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        GcpAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        GcpAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
