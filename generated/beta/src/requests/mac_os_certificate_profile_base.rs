// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSCertificateProfileBase`, by its URL.
    MacOsCertificateProfileBaseResource(mg::One<models::MacOsCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl MacOsCertificateProfileBaseResource {
    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`
    #[inline]
    pub fn as_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`
    #[inline]
    pub fn as_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`
    #[inline]
    pub fn as_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.macOSScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.macOSCertificateProfileBase`, by its URL.
    MacOsCertificateProfileBaseCollection(mg::Many<models::MacOsCertificateProfileBase, MacOsCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl MacOsCertificateProfileBaseCollection {
    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`
    #[inline]
    pub fn as_mac_os_imported_pfx_certificate_profile(
        &self,
    ) -> requests::mac_os_imported_pfx_certificate_profile::MacOsImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`
    #[inline]
    pub fn as_mac_os_pkcs_certificate_profile(
        &self,
    ) -> requests::mac_os_pkcs_certificate_profile::MacOsPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`
    #[inline]
    pub fn as_mac_os_scep_certificate_profile(
        &self,
    ) -> requests::mac_os_scep_certificate_profile::MacOsScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.macOSScepCertificateProfile")
    }
}
