// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosCertificateProfileBase`, by its URL.
    IosCertificateProfileBaseResource(mg::One<models::IosCertificateProfileBase, requests::ios_certificate_profile::IosCertificateProfileResource>)
}

impl IosCertificateProfileBaseResource {
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
    /// A collection of `microsoft.graph.iosCertificateProfileBase`, by its URL.
    IosCertificateProfileBaseCollection(mg::Many<models::IosCertificateProfileBase, IosCertificateProfileBaseResource, requests::ios_certificate_profile::IosCertificateProfileCollection>)
}

impl IosCertificateProfileBaseCollection {
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
