// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationsystemresource?view=graph-rest-beta>
    AuthorizationSystemResource "microsoft.graph.authorizationSystemResource" "entity" : super::Entity => AuthorizationSystemResourceKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
}

mg::derived_from! { AuthorizationSystemResource: super::Entity }

impl AuthorizationSystemResource {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

/// The types derived from `microsoft.graph.authorizationSystemResource`.
#[non_exhaustive]
pub enum AuthorizationSystemResourceKind {
    AwsAuthorizationSystemResource(Box<super::AwsAuthorizationSystemResource>),
    AzureAuthorizationSystemResource(Box<super::AzureAuthorizationSystemResource>),
    GcpAuthorizationSystemResource(Box<super::GcpAuthorizationSystemResource>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystemResource>),
}

mg::family! {
    AuthorizationSystemResource => AuthorizationSystemResourceKind;
    AwsAuthorizationSystemResource(super::AwsAuthorizationSystemResource),
    AzureAuthorizationSystemResource(super::AzureAuthorizationSystemResource),
    GcpAuthorizationSystemResource(super::GcpAuthorizationSystemResource),
}
