// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsRole`, an entity type derived from `microsoft.graph.awsIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsrole?view=graph-rest-beta>
    AwsRole "microsoft.graph.awsRole" "entity" : super::AwsIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleType`: awsRoleType, not null
    role_type "roleType" "r": mg::Open<super::AwsRoleType>,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
    /// `trustEntityType`: awsRoleTrustEntityType, not null
    trust_entity_type "trustEntityType" "r": mg::Flags<super::AwsRoleTrustEntityType>,
}

mg::derived_from! { AwsRole: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AwsRole {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AwsRole, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
