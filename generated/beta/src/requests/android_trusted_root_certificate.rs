// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_trusted_root_certificate()
/// ```
pub type AndroidTrustedRootCertificateResource = mg::One<
    models::AndroidTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_trusted_root_certificate()`.
pub type AndroidTrustedRootCertificateCollection = mg::Many<
    models::AndroidTrustedRootCertificate,
    AndroidTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
