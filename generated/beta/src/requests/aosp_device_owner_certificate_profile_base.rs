// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerCertificateProfileBase`, by its URL.
    AospDeviceOwnerCertificateProfileBaseResource(mg::One<models::AospDeviceOwnerCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AospDeviceOwnerCertificateProfileBaseResource {
    /// `…/rootCertificate`: `aospDeviceOwnerTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }

    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.aospDeviceOwnerCertificateProfileBase`, by its URL.
    AospDeviceOwnerCertificateProfileBaseCollection(mg::Many<models::AospDeviceOwnerCertificateProfileBase, AospDeviceOwnerCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AospDeviceOwnerCertificateProfileBaseCollection {
    /// `…/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_pkcs_certificate_profile::AospDeviceOwnerPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::aosp_device_owner_scep_certificate_profile::AospDeviceOwnerScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.aospDeviceOwnerScepCertificateProfile")
    }
}
