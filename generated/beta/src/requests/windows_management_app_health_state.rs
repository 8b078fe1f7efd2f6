// @generated
use crate::{mg, models};

/// Requests on one [`WindowsManagementAppHealthState`](models::WindowsManagementAppHealthState):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().windows_management_app().health_states().id(id)`.
pub type WindowsManagementAppHealthStateResource = mg::One<
    models::WindowsManagementAppHealthState,
>;

/// Requests on a collection of
/// [`WindowsManagementAppHealthState`](models::WindowsManagementAppHealthState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().windows_management_app().health_states()`.
pub type WindowsManagementAppHealthStateCollection = mg::Many<
    models::WindowsManagementAppHealthState,
    WindowsManagementAppHealthStateResource,
>;
