// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidImportedPFXCertificateProfile`, by its URL.
    AndroidImportedPfxCertificateProfileResource(mg::One<models::AndroidImportedPfxCertificateProfile, requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource>)
}

impl AndroidImportedPfxCertificateProfileResource {
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

/// A collection of `microsoft.graph.androidImportedPFXCertificateProfile`, by its URL.
pub type AndroidImportedPfxCertificateProfileCollection = mg::Many<
    models::AndroidImportedPfxCertificateProfile,
    AndroidImportedPfxCertificateProfileResource,
    requests::android_certificate_profile_base::AndroidCertificateProfileBaseCollection,
>;
