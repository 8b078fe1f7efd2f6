// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileScepCertificateProfile`, by its URL.
    AndroidWorkProfileScepCertificateProfileResource(mg::One<models::AndroidWorkProfileScepCertificateProfile, requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource>)
}

impl AndroidWorkProfileScepCertificateProfileResource {
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

/// A collection of `microsoft.graph.androidWorkProfileScepCertificateProfile`, by its URL.
pub type AndroidWorkProfileScepCertificateProfileCollection = mg::Many<
    models::AndroidWorkProfileScepCertificateProfile,
    AndroidWorkProfileScepCertificateProfileResource,
    requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseCollection,
>;
