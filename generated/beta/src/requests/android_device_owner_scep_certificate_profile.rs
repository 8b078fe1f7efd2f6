// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerScepCertificateProfile`, by its URL.
    AndroidDeviceOwnerScepCertificateProfileResource(mg::One<models::AndroidDeviceOwnerScepCertificateProfile, requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource>)
}

impl AndroidDeviceOwnerScepCertificateProfileResource {
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

/// A collection of `microsoft.graph.androidDeviceOwnerScepCertificateProfile`, by its URL.
pub type AndroidDeviceOwnerScepCertificateProfileCollection = mg::Many<
    models::AndroidDeviceOwnerScepCertificateProfile,
    AndroidDeviceOwnerScepCertificateProfileResource,
    requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseCollection,
>;
