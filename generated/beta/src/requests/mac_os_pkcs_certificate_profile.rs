// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSPkcsCertificateProfile`, by its URL.
    MacOsPkcsCertificateProfileResource(mg::One<models::MacOsPkcsCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource>)
}

impl MacOsPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.macOSPkcsCertificateProfile`, by its URL.
pub type MacOsPkcsCertificateProfileCollection = mg::Many<
    models::MacOsPkcsCertificateProfile,
    MacOsPkcsCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
