// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10XTrustedRootCertificate`](models::Windows10XTrustedRootCertificate):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .id(id)
///     .cast_to_windows10_x_trusted_root_certificate()
/// ```
pub type Windows10XTrustedRootCertificateResource = mg::One<
    models::Windows10XTrustedRootCertificate,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// Requests on a collection of
/// [`Windows10XTrustedRootCertificate`](models::Windows10XTrustedRootCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_x_trusted_root_certificate()
/// ```
pub type Windows10XTrustedRootCertificateCollection = mg::Many<
    models::Windows10XTrustedRootCertificate,
    Windows10XTrustedRootCertificateResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
