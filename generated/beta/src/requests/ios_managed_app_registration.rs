// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosManagedAppRegistration`](models::IosManagedAppRegistration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .id(id)
///     .cast_to_ios_managed_app_registration()
/// ```
pub type IosManagedAppRegistrationResource = mg::One<
    models::IosManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// Requests on a collection of [`IosManagedAppRegistration`](models::IosManagedAppRegistration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .cast_to_ios_managed_app_registration()
/// ```
pub type IosManagedAppRegistrationCollection = mg::Many<
    models::IosManagedAppRegistration,
    IosManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
