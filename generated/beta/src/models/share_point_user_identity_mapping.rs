// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointUserIdentityMapping`, an entity type derived from `microsoft.graph.sharePointIdentityMapping`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointuseridentitymapping?view=graph-rest-beta>
    SharePointUserIdentityMapping "microsoft.graph.sharePointUserIdentityMapping" "entity" : super::SharePointIdentityMapping;
    /// `deleted`: deleted
    deleted "deleted": mg::Boxed<super::Deleted>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sourceOrganizationId`: Guid, not null
    source_organization_id "sourceOrganizationId" "r": mg::Guid,
    /// `sourceUserIdentity`: userIdentity
    source_user_identity "sourceUserIdentity": mg::Boxed<super::UserIdentity>,
    /// `targetUserIdentity`: userIdentity
    target_user_identity "targetUserIdentity": mg::Boxed<super::UserIdentity>,
    /// `targetUserMigrationData`: sharePointIdentityMappingUserMigrationData
    target_user_migration_data "targetUserMigrationData": mg::Boxed<super::SharePointIdentityMappingUserMigrationData>,
    /// `userType`: sharePointIdentityMappingUserType, not null
    user_type "userType" "r": mg::Open<super::SharePointIdentityMappingUserType>,
}

mg::derived_from! { SharePointUserIdentityMapping: super::SharePointIdentityMapping, super::Entity }
