// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerScepCertificateProfile`, by its URL.
    AospDeviceOwnerScepCertificateProfileResource(mg::One<models::AospDeviceOwnerScepCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource>)
}

impl AospDeviceOwnerScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }
}

/// A collection of `microsoft.graph.aospDeviceOwnerScepCertificateProfile`, by its URL.
pub type AospDeviceOwnerScepCertificateProfileCollection = mg::Many<
    models::AospDeviceOwnerScepCertificateProfile,
    AospDeviceOwnerScepCertificateProfileResource,
    requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection,
>;
