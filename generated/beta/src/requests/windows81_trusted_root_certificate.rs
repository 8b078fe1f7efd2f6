// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_trusted_root_certificate()
/// ```
pub type Windows81TrustedRootCertificateResource = mg::One<
    models::Windows81TrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows81_trusted_root_certificate()
/// ```
pub type Windows81TrustedRootCertificateCollection = mg::Many<
    models::Windows81TrustedRootCertificate,
    Windows81TrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
