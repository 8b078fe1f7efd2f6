// @generated
use crate::{mg, models};

/// Requests on one
/// [`DelegatedAdminServiceManagementDetail`](models::DelegatedAdminServiceManagementDetail): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .delegated_admin_customers()
///     .id(id)
///     .service_management_details()
///     .id(id)
/// ```
pub type DelegatedAdminServiceManagementDetailResource = mg::One<
    models::DelegatedAdminServiceManagementDetail,
>;

/// Requests on a collection of
/// [`DelegatedAdminServiceManagementDetail`](models::DelegatedAdminServiceManagementDetail):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().delegated_admin_customers().id(id).service_management_details()`.
pub type DelegatedAdminServiceManagementDetailCollection = mg::Many<
    models::DelegatedAdminServiceManagementDetail,
    DelegatedAdminServiceManagementDetailResource,
>;
