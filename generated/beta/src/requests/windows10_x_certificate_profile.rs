// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10XCertificateProfile`, by its URL.
    Windows10XCertificateProfileResource(mg::One<models::Windows10XCertificateProfile, requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource>)
}

impl Windows10XCertificateProfileResource {
    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`
    #[inline]
    pub fn as_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windows10XCertificateProfile`, by its URL.
    Windows10XCertificateProfileCollection(mg::Many<models::Windows10XCertificateProfile, Windows10XCertificateProfileResource, requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection>)
}

impl Windows10XCertificateProfileCollection {
    /// `…/microsoft.graph.windows10XSCEPCertificateProfile`
    #[inline]
    pub fn as_windows10_xscep_certificate_profile(
        &self,
    ) -> requests::windows10_xscep_certificate_profile::Windows10XscepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windows10XSCEPCertificateProfile")
    }
}
