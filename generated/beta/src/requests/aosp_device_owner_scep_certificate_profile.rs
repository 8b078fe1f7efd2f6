// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerScepCertificateProfile`, by its URL.
    AospDeviceOwnerScepCertificateProfileResource(mg::One<models::AospDeviceOwnerScepCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource>)
}

impl AospDeviceOwnerScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
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
