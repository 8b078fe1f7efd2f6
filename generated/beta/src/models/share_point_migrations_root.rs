// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointMigrationsRootResource`], for example
/// `graph.solutions().share_point().migrations()`.
///
/// [`SharePointMigrationsRootResource`]: crate::requests::share_point_migrations_root::SharePointMigrationsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationsroot?view=graph-rest-beta
pub struct SharePointMigrationsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationsRoot: "microsoft.graph.sharePointMigrationsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SharePointMigrationsRoot: super::Entity }

impl SharePointMigrationsRoot {
    /// `crossOrganizationGroupMappings`: many
    /// [`SharePointGroupIdentityMapping`](super::SharePointGroupIdentityMapping).
    pub const CROSS_ORGANIZATION_GROUP_MAPPINGS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointGroupIdentityMapping>,
    > = mg::Nav::new("crossOrganizationGroupMappings");
    /// `crossOrganizationMigrationTasks`: many
    /// [`SharePointMigrationTask`](super::SharePointMigrationTask).
    pub const CROSS_ORGANIZATION_MIGRATION_TASKS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointMigrationTask>,
    > = mg::Nav::new("crossOrganizationMigrationTasks");
    /// `crossOrganizationUserMappings`: many
    /// [`SharePointUserIdentityMapping`](super::SharePointUserIdentityMapping).
    pub const CROSS_ORGANIZATION_USER_MAPPINGS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointUserIdentityMapping>,
    > = mg::Nav::new("crossOrganizationUserMappings");
}
