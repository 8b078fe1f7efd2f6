// @generated
use crate::{mg, models, requests};

/// Requests on one [`CrossTenantMigrationJob`](models::CrossTenantMigrationJob): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().migrations().cross_tenant_migration_jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct CrossTenantMigrationJobResource(mg::One<models::CrossTenantMigrationJob>);

mg::builder! { CrossTenantMigrationJobResource: mg::One<models::CrossTenantMigrationJob> }

impl CrossTenantMigrationJobResource {
    /// `…/users`: many [`CrossTenantMigrationTask`](models::CrossTenantMigrationTask).
    #[inline]
    pub fn users(
        &self,
    ) -> requests::cross_tenant_migration_task::CrossTenantMigrationTaskCollection {
        mg::navigate(self, "users")
    }

    /// `POST …/cancel`.
    ///
    /// Returns [`CrossTenantMigrationCancelResponse`](models::CrossTenantMigrationCancelResponse).
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::CrossTenantMigrationCancelResponse> {
        self.raw().action("cancel")
    }

    /// `POST …/migrate`.
    ///
    /// Returns [`CrossTenantMigrationJob`](models::CrossTenantMigrationJob).
    #[inline]
    pub fn migrate(&self) -> mg::Request<models::CrossTenantMigrationJob> {
        self.raw().action("migrate")
    }

    /// `POST …/validate`.
    ///
    /// Returns [`CrossTenantMigrationJob`](models::CrossTenantMigrationJob).
    #[inline]
    pub fn validate(&self) -> mg::Request<models::CrossTenantMigrationJob> {
        self.raw().action("validate")
    }
}

/// Requests on a collection of [`CrossTenantMigrationJob`](models::CrossTenantMigrationJob):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().migrations().cross_tenant_migration_jobs()`.
pub type CrossTenantMigrationJobCollection = mg::Many<
    models::CrossTenantMigrationJob,
    CrossTenantMigrationJobResource,
>;
