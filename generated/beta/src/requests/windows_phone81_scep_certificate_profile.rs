// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81SCEPCertificateProfile`, by its URL.
    WindowsPhone81ScepCertificateProfileResource(mg::One<models::WindowsPhone81ScepCertificateProfile, requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource>)
}

impl WindowsPhone81ScepCertificateProfileResource {
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

    /// `…/rootCertificate`: `windowsPhone81TrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::windows_phone81_trusted_root_certificate::WindowsPhone81TrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }
}

/// A collection of `microsoft.graph.windowsPhone81SCEPCertificateProfile`, by its URL.
pub type WindowsPhone81ScepCertificateProfileCollection = mg::Many<
    models::WindowsPhone81ScepCertificateProfile,
    WindowsPhone81ScepCertificateProfileResource,
    requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseCollection,
>;
