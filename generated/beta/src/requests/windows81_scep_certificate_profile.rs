// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows81SCEPCertificateProfile`, by its URL.
    Windows81ScepCertificateProfileResource(mg::One<models::Windows81ScepCertificateProfile, requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseResource>)
}

impl Windows81ScepCertificateProfileResource {
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

    /// `…/rootCertificate`: `windows81TrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }
}

/// A collection of `microsoft.graph.windows81SCEPCertificateProfile`, by its URL.
pub type Windows81ScepCertificateProfileCollection = mg::Many<
    models::Windows81ScepCertificateProfile,
    Windows81ScepCertificateProfileResource,
    requests::windows81_certificate_profile_base::Windows81CertificateProfileBaseCollection,
>;
