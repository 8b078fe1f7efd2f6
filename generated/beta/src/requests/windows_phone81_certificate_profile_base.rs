// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhone81CertificateProfileBase`](models::WindowsPhone81CertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsPhone81CertificateProfileBaseResource(
    mg::One<
        models::WindowsPhone81CertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsPhone81CertificateProfileBaseResource: mg::One<models::WindowsPhone81CertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsPhone81CertificateProfileBaseResource {
    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`: cast to
    /// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windowsPhone81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }
}

/// Requests on a collection of
/// [`WindowsPhone81CertificateProfileBase`](models::WindowsPhone81CertificateProfileBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsPhone81CertificateProfileBaseCollection(
    mg::Many<
        models::WindowsPhone81CertificateProfileBase,
        WindowsPhone81CertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { WindowsPhone81CertificateProfileBaseCollection: mg::Many<models::WindowsPhone81CertificateProfileBase, WindowsPhone81CertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl WindowsPhone81CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`: the members that are
    /// [`WindowsPhone81ScepCertificateProfile`](models::WindowsPhone81ScepCertificateProfile).
    #[doc(alias = "microsoft.graph.windowsPhone81SCEPCertificateProfile")]
    #[inline]
    pub fn cast_to_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }
}
