// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosCertificateProfile`, by its URL.
    IosCertificateProfileResource(mg::One<models::IosCertificateProfile, requests::device_configuration::DeviceConfigurationResource>)
}

impl IosCertificateProfileResource {
    /// `…/microsoft.graph.iosCertificateProfileBase`
    #[inline]
    pub fn as_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`
    #[inline]
    pub fn as_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`
    #[inline]
    pub fn as_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`
    #[inline]
    pub fn as_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.iosScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.iosCertificateProfile`, by its URL.
    IosCertificateProfileCollection(mg::Many<models::IosCertificateProfile, IosCertificateProfileResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl IosCertificateProfileCollection {
    /// `…/microsoft.graph.iosCertificateProfileBase`
    #[inline]
    pub fn as_ios_certificate_profile_base(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.iosCertificateProfileBase")
    }

    /// `…/microsoft.graph.iosImportedPFXCertificateProfile`
    #[inline]
    pub fn as_ios_imported_pfx_certificate_profile(
        &self,
    ) -> requests::ios_imported_pfx_certificate_profile::IosImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.iosPkcsCertificateProfile`
    #[inline]
    pub fn as_ios_pkcs_certificate_profile(
        &self,
    ) -> requests::ios_pkcs_certificate_profile::IosPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.iosScepCertificateProfile`
    #[inline]
    pub fn as_ios_scep_certificate_profile(
        &self,
    ) -> requests::ios_scep_certificate_profile::IosScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.iosScepCertificateProfile")
    }
}
