// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointMigrationsRoot`](models::SharePointMigrationsRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().share_point().migrations()`.
#[derive(Clone, Debug)]
pub struct SharePointMigrationsRootResource(mg::One<models::SharePointMigrationsRoot>);

mg::builder! { SharePointMigrationsRootResource: mg::One<models::SharePointMigrationsRoot> }

impl SharePointMigrationsRootResource {
    /// `…/crossOrganizationGroupMappings`: many
    /// [`SharePointGroupIdentityMapping`](models::SharePointGroupIdentityMapping).
    #[inline]
    pub fn cross_organization_group_mappings(
        &self,
    ) -> requests::share_point_group_identity_mapping::SharePointGroupIdentityMappingCollection {
        mg::navigate(self, "crossOrganizationGroupMappings")
    }

    /// `…/crossOrganizationMigrationTasks`: many
    /// [`SharePointMigrationTask`](models::SharePointMigrationTask).
    ///
    /// Least privileged permission to read: `SharePointCrossTenantMigration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn cross_organization_migration_tasks(
        &self,
    ) -> requests::share_point_migration_task::SharePointMigrationTaskCollection {
        mg::navigate(self, "crossOrganizationMigrationTasks")
    }

    /// `…/crossOrganizationUserMappings`: many
    /// [`SharePointUserIdentityMapping`](models::SharePointUserIdentityMapping).
    #[inline]
    pub fn cross_organization_user_mappings(
        &self,
    ) -> requests::share_point_user_identity_mapping::SharePointUserIdentityMappingCollection {
        mg::navigate(self, "crossOrganizationUserMappings")
    }
}
