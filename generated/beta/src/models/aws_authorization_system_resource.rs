// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAuthorizationSystemResource`, an entity type derived from `microsoft.graph.authorizationSystemResource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsauthorizationsystemresource?view=graph-rest-beta>
    AwsAuthorizationSystemResource "microsoft.graph.awsAuthorizationSystemResource" "entity" : super::AuthorizationSystemResource;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
}

mg::derived_from! { AwsAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl AwsAuthorizationSystemResource {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AwsAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        AwsAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
