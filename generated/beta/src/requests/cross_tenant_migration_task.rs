// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantMigrationTask`](models::CrossTenantMigrationTask): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.solutions().migrations().cross_tenant_migration_jobs().id(id).users().id(id)`.
#[derive(Clone, Debug)]
pub struct CrossTenantMigrationTaskResource(mg::One<models::CrossTenantMigrationTask>);

mg::builder! { CrossTenantMigrationTaskResource: mg::One<models::CrossTenantMigrationTask> }

impl CrossTenantMigrationTaskResource {
    /// `POST …/cancel`.
    ///
    /// Returns [`CrossTenantMigrationCancelResponse`](models::CrossTenantMigrationCancelResponse).
    #[inline]
    pub fn cancel(&self) -> mg::Request<models::CrossTenantMigrationCancelResponse> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`CrossTenantMigrationTask`](models::CrossTenantMigrationTask):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().migrations().cross_tenant_migration_jobs().id(id).users()`.
pub type CrossTenantMigrationTaskCollection = mg::Many<
    models::CrossTenantMigrationTask,
    CrossTenantMigrationTaskResource,
>;
