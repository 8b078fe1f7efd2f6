// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsManagedAppRegistration`](models::WindowsManagedAppRegistration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .id(id)
///     .cast_to_windows_managed_app_registration()
/// ```
pub type WindowsManagedAppRegistrationResource = mg::One<
    models::WindowsManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// Requests on a collection of
/// [`WindowsManagedAppRegistration`](models::WindowsManagedAppRegistration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .cast_to_windows_managed_app_registration()
/// ```
pub type WindowsManagedAppRegistrationCollection = mg::Many<
    models::WindowsManagedAppRegistration,
    WindowsManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
