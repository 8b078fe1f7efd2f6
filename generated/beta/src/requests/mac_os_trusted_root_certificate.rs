// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_trusted_root_certificate()
/// ```
pub type MacOsTrustedRootCertificateResource = mg::One<
    models::MacOsTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_trusted_root_certificate()`.
pub type MacOsTrustedRootCertificateCollection = mg::Many<
    models::MacOsTrustedRootCertificate,
    MacOsTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
