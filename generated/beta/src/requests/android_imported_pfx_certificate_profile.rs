// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidImportedPFXCertificateProfile`, by its URL.
    AndroidImportedPfxCertificateProfileResource(mg::One<models::AndroidImportedPfxCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource>)
}

impl AndroidImportedPfxCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.androidImportedPFXCertificateProfile`, by its URL.
pub type AndroidImportedPfxCertificateProfileCollection = mg::Many<
    models::AndroidImportedPfxCertificateProfile,
    AndroidImportedPfxCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
