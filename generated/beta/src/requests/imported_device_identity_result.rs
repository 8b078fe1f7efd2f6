// @generated
use crate::{mg, models, requests};

/// Requests on one [`ImportedDeviceIdentityResult`](models::ImportedDeviceIdentityResult): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .imported_device_identities()
///     .id(id)
///     .cast_to_imported_device_identity_result()
/// ```
pub type ImportedDeviceIdentityResultResource = mg::One<
    models::ImportedDeviceIdentityResult,
>;

/// Requests on a collection of
/// [`ImportedDeviceIdentityResult`](models::ImportedDeviceIdentityResult): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .imported_device_identities()
///     .cast_to_imported_device_identity_result()
/// ```
pub type ImportedDeviceIdentityResultCollection = mg::Many<
    models::ImportedDeviceIdentityResult,
    ImportedDeviceIdentityResultResource,
    requests::imported_device_identity::ImportedDeviceIdentityCollection,
>;
