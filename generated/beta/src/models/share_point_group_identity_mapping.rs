// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointGroupIdentityMapping`][reference], derived from
/// [`SharePointIdentityMapping`](super::SharePointIdentityMapping).
///
/// Requests: [`SharePointGroupIdentityMappingCollection`], for example
/// `graph.solutions().share_point().migrations().cross_organization_group_mappings()`.
///
/// [`SharePointGroupIdentityMappingCollection`]: crate::requests::share_point_group_identity_mapping::SharePointGroupIdentityMappingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointgroupidentitymapping?view=graph-rest-beta
pub struct SharePointGroupIdentityMapping {
    /// `deleted`.
    pub deleted: mg::Field<mg::Boxed<super::Deleted>>,
    /// `groupType`. Never null.
    pub group_type: mg::Field<mg::Open<super::SharePointIdentityMappingGroupType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sourceGroupIdentity`.
    pub source_group_identity: mg::Field<mg::Boxed<super::Identity>>,
    /// `sourceOrganizationId`. Never null.
    pub source_organization_id: mg::Field<mg::Guid>,
    /// `targetGroupIdentity`.
    pub target_group_identity: mg::Field<mg::Boxed<super::Identity>>,
    /// `targetGroupMigrationData`.
    pub target_group_migration_data: mg::Field<
        mg::Boxed<super::SharePointIdentityMappingGroupMigrationData>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointGroupIdentityMapping: "microsoft.graph.sharePointGroupIdentityMapping", entity, base super::SharePointIdentityMapping;
    deleted: "deleted",
    group_type: "groupType" required,
    id: "id" key required,
    source_group_identity: "sourceGroupIdentity",
    source_organization_id: "sourceOrganizationId" required,
    target_group_identity: "targetGroupIdentity",
    target_group_migration_data: "targetGroupMigrationData",
}

mg::derived_from! { SharePointGroupIdentityMapping: super::SharePointIdentityMapping, super::Entity }
