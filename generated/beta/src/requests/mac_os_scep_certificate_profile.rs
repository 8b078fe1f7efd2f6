// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSScepCertificateProfile`, by its URL.
    MacOsScepCertificateProfileResource(mg::One<models::MacOsScepCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource>)
}

impl MacOsScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }

    /// `…/rootCertificate`: `macOSTrustedRootCertificate`
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }
}

/// A collection of `microsoft.graph.macOSScepCertificateProfile`, by its URL.
pub type MacOsScepCertificateProfileCollection = mg::Many<
    models::MacOsScepCertificateProfile,
    MacOsScepCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
