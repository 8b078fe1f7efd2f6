// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.crossTenantMigrationJob`, by its URL.
    ///
    /// For example `/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}`.
    CrossTenantMigrationJobResource(mg::One<models::CrossTenantMigrationJob>)
}

impl CrossTenantMigrationJobResource {
    /// `…/users`: many `crossTenantMigrationTask`
    #[inline]
    pub fn users(
        &self,
    ) -> requests::cross_tenant_migration_task::CrossTenantMigrationTaskCollection {
        mg::to(self, "users")
    }

    /// `POST …/cancel`
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::CrossTenantMigrationCancelResponse> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/migrate`
    #[inline]
    pub fn migrate(&self) -> mg::Request<models::CrossTenantMigrationJob> {
        mg::Path::action(self, "migrate")
    }

    /// `POST …/validate`
    #[inline]
    pub fn validate(&self) -> mg::Request<models::CrossTenantMigrationJob> {
        mg::Path::action(self, "validate")
    }
}

/// A collection of `microsoft.graph.crossTenantMigrationJob`, by its URL.
///
/// For example `/solutions/migrations/crossTenantMigrationJobs`.
pub type CrossTenantMigrationJobCollection = mg::Many<
    models::CrossTenantMigrationJob,
    CrossTenantMigrationJobResource,
>;
