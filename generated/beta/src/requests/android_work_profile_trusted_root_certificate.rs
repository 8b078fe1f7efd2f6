// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileTrustedRootCertificate`](models::AndroidWorkProfileTrustedRootCertificate):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_trusted_root_certificate()
/// ```
pub type AndroidWorkProfileTrustedRootCertificateResource = mg::One<
    models::AndroidWorkProfileTrustedRootCertificate,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidWorkProfileTrustedRootCertificate`](models::AndroidWorkProfileTrustedRootCertificate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_trusted_root_certificate()
/// ```
pub type AndroidWorkProfileTrustedRootCertificateCollection = mg::Many<
    models::AndroidWorkProfileTrustedRootCertificate,
    AndroidWorkProfileTrustedRootCertificateResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
