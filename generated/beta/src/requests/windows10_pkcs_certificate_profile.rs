// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10PkcsCertificateProfile`, by its URL.
    Windows10PkcsCertificateProfileResource(mg::One<models::Windows10PkcsCertificateProfile, requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseResource>)
}

impl Windows10PkcsCertificateProfileResource {
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

/// A collection of `microsoft.graph.windows10PkcsCertificateProfile`, by its URL.
pub type Windows10PkcsCertificateProfileCollection = mg::Many<
    models::Windows10PkcsCertificateProfile,
    Windows10PkcsCertificateProfileResource,
    requests::windows10_certificate_profile_base::Windows10CertificateProfileBaseCollection,
>;
