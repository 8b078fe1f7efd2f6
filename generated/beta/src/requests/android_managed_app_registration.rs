// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidManagedAppRegistration`](models::AndroidManagedAppRegistration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .id(id)
///     .cast_to_android_managed_app_registration()
/// ```
pub type AndroidManagedAppRegistrationResource = mg::One<
    models::AndroidManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// Requests on a collection of
/// [`AndroidManagedAppRegistration`](models::AndroidManagedAppRegistration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_registrations()
///     .cast_to_android_managed_app_registration()
/// ```
pub type AndroidManagedAppRegistrationCollection = mg::Many<
    models::AndroidManagedAppRegistration,
    AndroidManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
