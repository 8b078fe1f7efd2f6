// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkPkcsCertificateProfile`, by its URL.
    AndroidForWorkPkcsCertificateProfileResource(mg::One<models::AndroidForWorkPkcsCertificateProfile, requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource>)
}

impl AndroidForWorkPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidForWorkPkcsCertificateProfile`, by its URL.
pub type AndroidForWorkPkcsCertificateProfileCollection = mg::Many<
    models::AndroidForWorkPkcsCertificateProfile,
    AndroidForWorkPkcsCertificateProfileResource,
    requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseCollection,
>;
