// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhone81TrustedRootCertificate`](models::WindowsPhone81TrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_trusted_root_certificate()
/// ```
pub type WindowsPhone81TrustedRootCertificateResource = mg::One<
    models::WindowsPhone81TrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsPhone81TrustedRootCertificate`](models::WindowsPhone81TrustedRootCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_trusted_root_certificate()
/// ```
pub type WindowsPhone81TrustedRootCertificateCollection = mg::Many<
    models::WindowsPhone81TrustedRootCertificate,
    WindowsPhone81TrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
