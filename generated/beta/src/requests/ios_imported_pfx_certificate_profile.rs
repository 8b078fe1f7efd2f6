// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosImportedPFXCertificateProfile`, by its URL.
    IosImportedPfxCertificateProfileResource(mg::One<models::IosImportedPfxCertificateProfile, requests::ios_certificate_profile::IosCertificateProfileResource>)
}

impl IosImportedPfxCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.iosImportedPFXCertificateProfile`, by its URL.
pub type IosImportedPfxCertificateProfileCollection = mg::Many<
    models::IosImportedPfxCertificateProfile,
    IosImportedPfxCertificateProfileResource,
    requests::ios_certificate_profile::IosCertificateProfileCollection,
>;
