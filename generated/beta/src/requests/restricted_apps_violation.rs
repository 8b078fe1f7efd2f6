// @generated
use crate::{mg, models};

/// Requests on one [`RestrictedAppsViolation`](models::RestrictedAppsViolation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().device_configuration_restricted_apps_violations().id(id)`.
pub type RestrictedAppsViolationResource = mg::One<models::RestrictedAppsViolation>;

/// Requests on a collection of [`RestrictedAppsViolation`](models::RestrictedAppsViolation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configuration_restricted_apps_violations()`.
pub type RestrictedAppsViolationCollection = mg::Many<
    models::RestrictedAppsViolation,
    RestrictedAppsViolationResource,
>;
