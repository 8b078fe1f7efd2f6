// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_certificate_profile_base()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsCertificateProfileBaseResource(
    mg::One<
        models::MacOsCertificateProfileBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { MacOsCertificateProfileBaseResource: mg::One<models::MacOsCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource> }

impl MacOsCertificateProfileBaseResource {
    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`: cast to
    /// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`: cast to
    /// [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`: cast to
    /// [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSScepCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileResource {
        mg::navigate(self, "microsoft.graph.macOSScepCertificateProfile")
    }
}

/// Requests on a collection of
/// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_certificate_profile_base()`.
#[derive(Clone, Debug)]
pub struct MacOsCertificateProfileBaseCollection(
    mg::Many<
        models::MacOsCertificateProfileBase,
        MacOsCertificateProfileBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { MacOsCertificateProfileBaseCollection: mg::Many<models::MacOsCertificateProfileBase, MacOsCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl MacOsCertificateProfileBaseCollection {
    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`: the members that are
    /// [`MacOsImportedPfxCertificateProfile`](models::MacOsImportedPfxCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSImportedPFXCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`: the members that are
    /// [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSPkcsCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`: the members that are
    /// [`MacOsScepCertificateProfile`](models::MacOsScepCertificateProfile).
    #[doc(alias = "microsoft.graph.macOSScepCertificateProfile")]
    #[inline]
    pub fn cast_to_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileCollection {
        mg::navigate(self, "microsoft.graph.macOSScepCertificateProfile")
    }
}
