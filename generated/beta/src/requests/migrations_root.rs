// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.migrationsRoot`, by its URL.
    ///
    /// For example `/solutions/migrations`.
    MigrationsRootResource(mg::One<models::MigrationsRoot>)
}

impl MigrationsRootResource {
    /// `…/crossTenantMigrationJobs`: many `crossTenantMigrationJob`
    #[inline]
    pub fn cross_tenant_migration_jobs(
        &self,
    ) -> requests::cross_tenant_migration_job::CrossTenantMigrationJobCollection {
        mg::to(self, "crossTenantMigrationJobs")
    }
}
