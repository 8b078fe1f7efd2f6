// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81SCEPCertificateProfile`, by its URL.
    WindowsPhone81ScepCertificateProfileResource(mg::One<models::WindowsPhone81ScepCertificateProfile, requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource>)
}

impl WindowsPhone81ScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }

    /// `…/rootCertificate`: `windowsPhone81TrustedRootCertificate`
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }
}

/// A collection of `microsoft.graph.windowsPhone81SCEPCertificateProfile`, by its URL.
pub type WindowsPhone81ScepCertificateProfileCollection = mg::Many<
    models::WindowsPhone81ScepCertificateProfile,
    WindowsPhone81ScepCertificateProfileResource,
    requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection,
>;
