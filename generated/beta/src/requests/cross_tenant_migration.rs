// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantMigration`](models::CrossTenantMigration): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .id(id)
///     .cast_to_cross_tenant_migration()
/// ```
pub type CrossTenantMigrationResource = mg::One<models::CrossTenantMigration>;

/// Requests on a collection of [`CrossTenantMigration`](models::CrossTenantMigration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_migration()
/// ```
pub type CrossTenantMigrationCollection = mg::Many<
    models::CrossTenantMigration,
    CrossTenantMigrationResource,
>;
