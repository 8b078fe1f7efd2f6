// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`, by its URL.
    WindowsPhone81ImportedPfxCertificateProfileResource(mg::One<models::WindowsPhone81ImportedPfxCertificateProfile, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource>)
}

impl WindowsPhone81ImportedPfxCertificateProfileResource {
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

/// A collection of `microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`, by its URL.
pub type WindowsPhone81ImportedPfxCertificateProfileCollection = mg::Many<
    models::WindowsPhone81ImportedPfxCertificateProfile,
    WindowsPhone81ImportedPfxCertificateProfileResource,
    requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
>;
