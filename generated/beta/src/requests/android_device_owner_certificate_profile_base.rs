// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerCertificateProfileBase`, by its URL.
    AndroidDeviceOwnerCertificateProfileBaseResource(mg::One<models::AndroidDeviceOwnerCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidDeviceOwnerCertificateProfileBaseResource {
    /// `…/rootCertificate`: `androidDeviceOwnerTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidDeviceOwnerCertificateProfileBase`, by its URL.
    AndroidDeviceOwnerCertificateProfileBaseCollection(mg::Many<models::AndroidDeviceOwnerCertificateProfileBase, AndroidDeviceOwnerCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidDeviceOwnerCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_device_owner_imported_pfx_certificate_profile::AndroidDeviceOwnerImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> requests::android_device_owner_pkcs_certificate_profile::AndroidDeviceOwnerPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    #[inline]
    pub fn as_android_device_owner_scep_certificate_profile(
        &self,
    ) -> requests::android_device_owner_scep_certificate_profile::AndroidDeviceOwnerScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidDeviceOwnerScepCertificateProfile")
    }
}
