// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`, by its URL.
    AospDeviceOwnerPkcsCertificateProfileResource(mg::One<models::AospDeviceOwnerPkcsCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource>)
}

impl AospDeviceOwnerPkcsCertificateProfileResource {
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

/// A collection of `microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`, by its URL.
pub type AospDeviceOwnerPkcsCertificateProfileCollection = mg::Many<
    models::AospDeviceOwnerPkcsCertificateProfile,
    AospDeviceOwnerPkcsCertificateProfileResource,
    requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection,
>;
