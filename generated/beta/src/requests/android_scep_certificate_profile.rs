// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidScepCertificateProfile`, by its URL.
    AndroidScepCertificateProfileResource(mg::One<models::AndroidScepCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource>)
}

impl AndroidScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidScepCertificateProfile`, by its URL.
pub type AndroidScepCertificateProfileCollection = mg::Many<
    models::AndroidScepCertificateProfile,
    AndroidScepCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
