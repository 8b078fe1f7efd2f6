// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81CertificateProfileBase`, by its URL.
    WindowsPhone81CertificateProfileBaseResource(mg::One<models::WindowsPhone81CertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsPhone81CertificateProfileBaseResource {
    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsPhone81CertificateProfileBase`, by its URL.
    WindowsPhone81CertificateProfileBaseCollection(mg::Many<models::WindowsPhone81CertificateProfileBase, WindowsPhone81CertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl WindowsPhone81CertificateProfileBaseCollection {
    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`
    #[inline]
    pub fn as_windows_phone81_scep_certificate_profile(
        &self,
    ) -> requests::windows_phone81_scep_certificate_profile::WindowsPhone81ScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.windowsPhone81SCEPCertificateProfile")
    }
}
