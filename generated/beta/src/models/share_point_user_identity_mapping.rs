// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointUserIdentityMapping`][reference], derived from
/// [`SharePointIdentityMapping`](super::SharePointIdentityMapping).
///
/// Requests: [`SharePointUserIdentityMappingCollection`], for example
/// `graph.solutions().share_point().migrations().cross_organization_user_mappings()`.
///
/// [`SharePointUserIdentityMappingCollection`]: crate::requests::share_point_user_identity_mapping::SharePointUserIdentityMappingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointuseridentitymapping?view=graph-rest-beta
pub struct SharePointUserIdentityMapping {
    /// `deleted`.
    pub deleted: mg::Field<mg::Boxed<super::Deleted>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sourceOrganizationId`. Never null.
    pub source_organization_id: mg::Field<mg::Guid>,
    /// `sourceUserIdentity`.
    pub source_user_identity: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `targetUserIdentity`.
    pub target_user_identity: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `targetUserMigrationData`.
    pub target_user_migration_data: mg::Field<
        mg::Boxed<super::SharePointIdentityMappingUserMigrationData>,
    >,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::SharePointIdentityMappingUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointUserIdentityMapping: "microsoft.graph.sharePointUserIdentityMapping", entity, base super::SharePointIdentityMapping;
    deleted: "deleted",
    id: "id" key required,
    source_organization_id: "sourceOrganizationId" required,
    source_user_identity: "sourceUserIdentity",
    target_user_identity: "targetUserIdentity",
    target_user_migration_data: "targetUserMigrationData",
    user_type: "userType" required,
}

mg::derived_from! { SharePointUserIdentityMapping: super::SharePointIdentityMapping, super::Entity }
