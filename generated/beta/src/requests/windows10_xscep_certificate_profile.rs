// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .id(id)
///     .cast_to_windows10_xscep_certificate_profile()
/// ```
pub type Windows10XscepCertificateProfileResource = mg::One<
    models::Windows10XscepCertificateProfile,
    requests::windows10_x_certificate_profile::Windows10XCertificateProfileResource,
>;

/// Requests on a collection of
/// [`Windows10XscepCertificateProfile`](models::Windows10XscepCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .resource_access_profiles()
///     .cast_to_windows10_xscep_certificate_profile()
/// ```
pub type Windows10XscepCertificateProfileCollection = mg::Many<
    models::Windows10XscepCertificateProfile,
    Windows10XscepCertificateProfileResource,
    requests::windows10_x_certificate_profile::Windows10XCertificateProfileCollection,
>;
