// @generated
use crate::{mg, models};

/// Requests on one [`CalendarPermission`](models::CalendarPermission): `get`, `update`, `delete`.
///
/// For example `graph.me().calendar().calendar_permissions().id(id)`.
pub type CalendarPermissionResource = mg::One<models::CalendarPermission>;

/// Requests on a collection of [`CalendarPermission`](models::CalendarPermission): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().calendar().calendar_permissions()`.
pub type CalendarPermissionCollection = mg::Many<
    models::CalendarPermission,
    CalendarPermissionResource,
>;
