// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsGroup`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsgroup?view=graph-rest-beta>
    AwsGroup "microsoft.graph.awsGroup" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsGroup: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsGroup {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
