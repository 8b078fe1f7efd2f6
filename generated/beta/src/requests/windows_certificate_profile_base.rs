// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsCertificateProfileBase`, by its URL.
    WindowsCertificateProfileBaseResource(mg::One<models::WindowsCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsCertificateProfileBaseResource {
    /// `…/microsoft.graph.windows10CertificateProfileBase`
    #[inline]
    pub fn as_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`
    #[inline]
    pub fn as_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource {
        mg::to(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsCertificateProfileBase`, by its URL.
    WindowsCertificateProfileBaseCollection(mg::Many<models::WindowsCertificateProfileBase, WindowsCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl WindowsCertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows10CertificateProfileBase`
    #[inline]
    pub fn as_windows10_certificate_profile_base(
        &self,
    ) -> requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windows10CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows10_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows10_imported_pfx_certificate_profile::Windows10ImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10ImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }

    /// `…/microsoft.graph.windows81CertificateProfileBase`
    #[inline]
    pub fn as_windows81_certificate_profile_base(
        &self,
    ) -> requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseCollection {
        mg::to(self, "microsoft.graph.windows81CertificateProfileBase")
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> requests::windows_phone81_imported_pfx_certificate_profile::WindowsPhone81ImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile")
    }
}
