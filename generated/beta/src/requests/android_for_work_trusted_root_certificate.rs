// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_trusted_root_certificate()
/// ```
pub type AndroidForWorkTrustedRootCertificateResource = mg::One<
    models::AndroidForWorkTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_trusted_root_certificate()
/// ```
pub type AndroidForWorkTrustedRootCertificateCollection = mg::Many<
    models::AndroidForWorkTrustedRootCertificate,
    AndroidForWorkTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
