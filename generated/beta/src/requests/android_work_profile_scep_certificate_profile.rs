// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileScepCertificateProfile`, by its URL.
    AndroidWorkProfileScepCertificateProfileResource(mg::One<models::AndroidWorkProfileScepCertificateProfile, requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource>)
}

impl AndroidWorkProfileScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidWorkProfileScepCertificateProfile`, by its URL.
pub type AndroidWorkProfileScepCertificateProfileCollection = mg::Many<
    models::AndroidWorkProfileScepCertificateProfile,
    AndroidWorkProfileScepCertificateProfileResource,
    requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection,
>;
