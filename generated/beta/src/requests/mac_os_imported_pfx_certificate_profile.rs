// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSImportedPFXCertificateProfile`, by its URL.
    MacOsImportedPfxCertificateProfileResource(mg::One<models::MacOsImportedPfxCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource>)
}

impl MacOsImportedPfxCertificateProfileResource {
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

/// A collection of `microsoft.graph.macOSImportedPFXCertificateProfile`, by its URL.
pub type MacOsImportedPfxCertificateProfileCollection = mg::Many<
    models::MacOsImportedPfxCertificateProfile,
    MacOsImportedPfxCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
