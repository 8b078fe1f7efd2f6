// @generated
use crate::{mg, models, requests};

/// Requests on one [`MigrationsRoot`](models::MigrationsRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().migrations()`.
#[derive(Clone, Debug)]
pub struct MigrationsRootResource(mg::One<models::MigrationsRoot>);

mg::builder! { MigrationsRootResource: mg::One<models::MigrationsRoot> }

impl MigrationsRootResource {
    /// `…/crossTenantMigrationJobs`: many
    /// [`CrossTenantMigrationJob`](models::CrossTenantMigrationJob).
    #[inline]
    pub fn cross_tenant_migration_jobs(
        &self,
    ) -> requests::cross_tenant_migration_job::CrossTenantMigrationJobCollection {
        mg::navigate(self, "crossTenantMigrationJobs")
    }
}
