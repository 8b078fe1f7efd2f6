// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkScepCertificateProfile`, by its URL.
    AndroidForWorkScepCertificateProfileResource(mg::One<models::AndroidForWorkScepCertificateProfile, requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource>)
}

impl AndroidForWorkScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidForWorkScepCertificateProfile`, by its URL.
pub type AndroidForWorkScepCertificateProfileCollection = mg::Many<
    models::AndroidForWorkScepCertificateProfile,
    AndroidForWorkScepCertificateProfileResource,
    requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection,
>;
