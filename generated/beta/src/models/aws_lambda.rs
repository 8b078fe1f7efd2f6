// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsLambda`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awslambda?view=graph-rest-beta>
    AwsLambda "microsoft.graph.awsLambda" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsLambda: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsLambda {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsLambda, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
    /// `resource`: `awsAuthorizationSystemResource`
    pub const RESOURCE: mg::Nav<AwsLambda, super::AwsAuthorizationSystemResource> = mg::Nav::new(
        "resource",
    );
}
