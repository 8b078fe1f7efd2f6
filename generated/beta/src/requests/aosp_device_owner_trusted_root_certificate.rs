// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_trusted_root_certificate()
/// ```
pub type AospDeviceOwnerTrustedRootCertificateResource = mg::One<
    models::AospDeviceOwnerTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_trusted_root_certificate()
/// ```
pub type AospDeviceOwnerTrustedRootCertificateCollection = mg::Many<
    models::AospDeviceOwnerTrustedRootCertificate,
    AospDeviceOwnerTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
