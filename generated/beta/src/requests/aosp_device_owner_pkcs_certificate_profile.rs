// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`, by its URL.
    AospDeviceOwnerPkcsCertificateProfileResource(mg::One<models::AospDeviceOwnerPkcsCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource>)
}

impl AospDeviceOwnerPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`, by its URL.
pub type AospDeviceOwnerPkcsCertificateProfileCollection = mg::Many<
    models::AospDeviceOwnerPkcsCertificateProfile,
    AospDeviceOwnerPkcsCertificateProfileResource,
    requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection,
>;
