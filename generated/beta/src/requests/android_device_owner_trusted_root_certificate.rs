// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerTrustedRootCertificate`](models::AndroidDeviceOwnerTrustedRootCertificate):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_trusted_root_certificate()
/// ```
pub type AndroidDeviceOwnerTrustedRootCertificateResource = mg::One<
    models::AndroidDeviceOwnerTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidDeviceOwnerTrustedRootCertificate`](models::AndroidDeviceOwnerTrustedRootCertificate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_trusted_root_certificate()
/// ```
pub type AndroidDeviceOwnerTrustedRootCertificateCollection = mg::Many<
    models::AndroidDeviceOwnerTrustedRootCertificate,
    AndroidDeviceOwnerTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
