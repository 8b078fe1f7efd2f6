// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10ImportedPFXCertificateProfile`, by its URL.
    Windows10ImportedPfxCertificateProfileResource(mg::One<models::Windows10ImportedPfxCertificateProfile, requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource>)
}

impl Windows10ImportedPfxCertificateProfileResource {
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

/// A collection of `microsoft.graph.windows10ImportedPFXCertificateProfile`, by its URL.
pub type Windows10ImportedPfxCertificateProfileCollection = mg::Many<
    models::Windows10ImportedPfxCertificateProfile,
    Windows10ImportedPfxCertificateProfileResource,
    requests::windows_certificate_profile_base::WindowsCertificateProfileBaseCollection,
>;
