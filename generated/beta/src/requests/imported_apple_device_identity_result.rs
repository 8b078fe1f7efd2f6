// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ImportedAppleDeviceIdentityResult`](models::ImportedAppleDeviceIdentityResult): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .imported_apple_device_identities()
///     .id(id)
///     .cast_to_imported_apple_device_identity_result()
/// ```
pub type ImportedAppleDeviceIdentityResultResource = mg::One<
    models::ImportedAppleDeviceIdentityResult,
>;

/// Requests on a collection of
/// [`ImportedAppleDeviceIdentityResult`](models::ImportedAppleDeviceIdentityResult): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .imported_apple_device_identities()
///     .cast_to_imported_apple_device_identity_result()
/// ```
pub type ImportedAppleDeviceIdentityResultCollection = mg::Many<
    models::ImportedAppleDeviceIdentityResult,
    ImportedAppleDeviceIdentityResultResource,
    requests::imported_apple_device_identity::ImportedAppleDeviceIdentityCollection,
>;
