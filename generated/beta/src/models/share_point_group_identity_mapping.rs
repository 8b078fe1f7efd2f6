// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointGroupIdentityMapping`, an entity type derived from `microsoft.graph.sharePointIdentityMapping`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointgroupidentitymapping?view=graph-rest-beta>
    SharePointGroupIdentityMapping "microsoft.graph.sharePointGroupIdentityMapping" "entity" : super::SharePointIdentityMapping;
    /// `deleted`: deleted
    deleted "deleted": mg::Boxed<super::Deleted>,
    /// `groupType`: sharePointIdentityMappingGroupType, not null
    group_type "groupType" "r": mg::Open<super::SharePointIdentityMappingGroupType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sourceGroupIdentity`: identity
    source_group_identity "sourceGroupIdentity": mg::Boxed<super::Identity>,
    /// `sourceOrganizationId`: Guid, not null
    source_organization_id "sourceOrganizationId" "r": mg::Guid,
    /// `targetGroupIdentity`: identity
    target_group_identity "targetGroupIdentity": mg::Boxed<super::Identity>,
    /// `targetGroupMigrationData`: sharePointIdentityMappingGroupMigrationData
    target_group_migration_data "targetGroupMigrationData": mg::Boxed<super::SharePointIdentityMappingGroupMigrationData>,
}

mg::derived_from! { SharePointGroupIdentityMapping: super::SharePointIdentityMapping, super::Entity }
