// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows81CertificateProfileBase`, by its URL.
    Windows81CertificateProfileBaseResource(mg::One<models::Windows81CertificateProfileBase, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource>)
}

impl Windows81CertificateProfileBaseResource {
    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windows81CertificateProfileBase`, by its URL.
    Windows81CertificateProfileBaseCollection(mg::Many<models::Windows81CertificateProfileBase, Windows81CertificateProfileBaseResource, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection>)
}

impl Windows81CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows81_scep_certificate_profile(
        &self,
    ) -> requests::windows81_scep_certificate_profile::Windows81ScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows81SCEPCertificateProfile")
    }
}
