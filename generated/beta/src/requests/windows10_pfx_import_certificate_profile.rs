// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10PfxImportCertificateProfile`](models::Windows10PfxImportCertificateProfile): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_pfx_import_certificate_profile()
/// ```
pub type Windows10PfxImportCertificateProfileResource = mg::One<
    models::Windows10PfxImportCertificateProfile,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10PfxImportCertificateProfile`](models::Windows10PfxImportCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_pfx_import_certificate_profile()
/// ```
pub type Windows10PfxImportCertificateProfileCollection = mg::Many<
    models::Windows10PfxImportCertificateProfile,
    Windows10PfxImportCertificateProfileResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
