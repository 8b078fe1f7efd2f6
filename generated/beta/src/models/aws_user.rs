// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsUser`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsuser?view=graph-rest-beta>
    AwsUser "microsoft.graph.awsUser" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AwsUser: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsUser {
    /// `assumableRoles`: many `awsRole`
    pub const ASSUMABLE_ROLES: mg::Nav<AwsUser, Vec<super::AwsRole>> = mg::Nav::new(
        "assumableRoles",
    );
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
