// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.crossTenantMigrationTask`, by its URL.
    ///
    /// For example `/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/users/{crossTenantMigrationTask-id}`.
    CrossTenantMigrationTaskResource(mg::One<models::CrossTenantMigrationTask>)
}

impl CrossTenantMigrationTaskResource {
    /// `POST …/cancel`
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::CrossTenantMigrationCancelResponse> {
        mg::Path::action(self, "cancel")
    }
}

/// A collection of `microsoft.graph.crossTenantMigrationTask`, by its URL.
///
/// For example `/solutions/migrations/crossTenantMigrationJobs/{crossTenantMigrationJob-id}/users`.
pub type CrossTenantMigrationTaskCollection = mg::Many<
    models::CrossTenantMigrationTask,
    CrossTenantMigrationTaskResource,
>;
