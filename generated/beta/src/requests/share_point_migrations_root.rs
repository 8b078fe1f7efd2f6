// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointMigrationsRoot`, by its URL.
    ///
    /// For example `/solutions/sharePoint/migrations`.
    SharePointMigrationsRootResource(mg::One<models::SharePointMigrationsRoot>)
}

impl SharePointMigrationsRootResource {
    /// `…/crossOrganizationGroupMappings`: many `sharePointGroupIdentityMapping`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    /// | `PATCH` | **SharePointCrossTenantMigration.Manage.All** | **SharePointCrossTenantMigration.Manage.All** |
    #[inline]
    pub fn cross_organization_group_mappings(
        &self,
    ) -> requests::share_point_group_identity_mapping::SharePointGroupIdentityMappingCollection {
        mg::to(self, "crossOrganizationGroupMappings")
    }

    /// `…/crossOrganizationMigrationTasks`: many `sharePointMigrationTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    /// | `GET …/{id}` | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    /// | `POST` | **SharePointCrossTenantMigration.Manage.All** | **SharePointCrossTenantMigration.Manage.All** |
    #[inline]
    pub fn cross_organization_migration_tasks(
        &self,
    ) -> requests::share_point_migration_task::SharePointMigrationTaskCollection {
        mg::to(self, "crossOrganizationMigrationTasks")
    }

    /// `…/crossOrganizationUserMappings`: many `sharePointUserIdentityMapping`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **SharePointCrossTenantMigration.Read.All** | **SharePointCrossTenantMigration.Read.All** |
    /// | `PATCH` | **SharePointCrossTenantMigration.Manage.All** | **SharePointCrossTenantMigration.Manage.All** |
    #[inline]
    pub fn cross_organization_user_mappings(
        &self,
    ) -> requests::share_point_user_identity_mapping::SharePointUserIdentityMappingCollection {
        mg::to(self, "crossOrganizationUserMappings")
    }
}
