// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidPkcsCertificateProfile`, by its URL.
    AndroidPkcsCertificateProfileResource(mg::One<models::AndroidPkcsCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource>)
}

impl AndroidPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidPkcsCertificateProfile`, by its URL.
pub type AndroidPkcsCertificateProfileCollection = mg::Many<
    models::AndroidPkcsCertificateProfile,
    AndroidPkcsCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
