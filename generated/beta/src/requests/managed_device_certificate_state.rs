// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
///     .managed_device_certificate_states()
///     .id(id)
/// ```
pub type ManagedDeviceCertificateStateResource = mg::One<
    models::ManagedDeviceCertificateState,
>;

/// Requests on a collection of
/// [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
///     .managed_device_certificate_states()
/// ```
pub type ManagedDeviceCertificateStateCollection = mg::Many<
    models::ManagedDeviceCertificateState,
    ManagedDeviceCertificateStateResource,
>;
