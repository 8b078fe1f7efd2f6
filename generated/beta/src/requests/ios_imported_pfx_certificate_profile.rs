// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosImportedPFXCertificateProfile`, by its URL.
    IosImportedPfxCertificateProfileResource(mg::One<models::IosImportedPfxCertificateProfile, requests::ios_certificate_profile::IosCertificateProfileResource>)
}

impl IosImportedPfxCertificateProfileResource {
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

/// A collection of `microsoft.graph.iosImportedPFXCertificateProfile`, by its URL.
pub type IosImportedPfxCertificateProfileCollection = mg::Many<
    models::IosImportedPfxCertificateProfile,
    IosImportedPfxCertificateProfileResource,
    requests::ios_certificate_profile::IosCertificateProfileCollection,
>;
