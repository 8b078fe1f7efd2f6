// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10PkcsCertificateProfile`, by its URL.
    Windows10PkcsCertificateProfileResource(mg::One<models::Windows10PkcsCertificateProfile, requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource>)
}

impl Windows10PkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.windows10PkcsCertificateProfile`, by its URL.
pub type Windows10PkcsCertificateProfileCollection = mg::Many<
    models::Windows10PkcsCertificateProfile,
    Windows10PkcsCertificateProfileResource,
    requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection,
>;
