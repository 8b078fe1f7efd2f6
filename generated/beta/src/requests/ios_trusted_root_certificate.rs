// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_trusted_root_certificate()
/// ```
pub type IosTrustedRootCertificateResource = mg::One<
    models::IosTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_trusted_root_certificate()`.
pub type IosTrustedRootCertificateCollection = mg::Many<
    models::IosTrustedRootCertificate,
    IosTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
