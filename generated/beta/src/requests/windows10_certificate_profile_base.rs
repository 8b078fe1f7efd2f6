// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10CertificateProfileBase`, by its URL.
    Windows10CertificateProfileBaseResource(mg::One<models::Windows10CertificateProfileBase, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource>)
}

impl Windows10CertificateProfileBaseResource {
    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windows10CertificateProfileBase`, by its URL.
    Windows10CertificateProfileBaseCollection(mg::Many<models::Windows10CertificateProfileBase, Windows10CertificateProfileBaseResource, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection>)
}

impl Windows10CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    #[inline]
    pub fn as_windows10_pkcs_certificate_profile(
        &self,
    ) -> requests::windows10_pkcs_certificate_profile::Windows10PkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10PkcsCertificateProfile")
    }
}
