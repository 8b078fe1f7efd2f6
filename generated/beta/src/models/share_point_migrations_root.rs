// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationsroot?view=graph-rest-beta>
    SharePointMigrationsRoot "microsoft.graph.sharePointMigrationsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SharePointMigrationsRoot: super::Entity }

impl SharePointMigrationsRoot {
    /// `crossOrganizationGroupMappings`: many `sharePointGroupIdentityMapping`, contained
    pub const CROSS_ORGANIZATION_GROUP_MAPPINGS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointGroupIdentityMapping>,
    > = mg::Nav::new("crossOrganizationGroupMappings");
    /// `crossOrganizationMigrationTasks`: many `sharePointMigrationTask`, contained
    pub const CROSS_ORGANIZATION_MIGRATION_TASKS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointMigrationTask>,
    > = mg::Nav::new("crossOrganizationMigrationTasks");
    /// `crossOrganizationUserMappings`: many `sharePointUserIdentityMapping`, contained
    pub const CROSS_ORGANIZATION_USER_MAPPINGS: mg::Nav<
        SharePointMigrationsRoot,
        Vec<super::SharePointUserIdentityMapping>,
    > = mg::Nav::new("crossOrganizationUserMappings");
}
