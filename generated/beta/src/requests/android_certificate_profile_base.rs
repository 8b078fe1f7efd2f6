// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidCertificateProfileBase`, by its URL.
    AndroidCertificateProfileBaseResource(mg::One<models::AndroidCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidCertificateProfileBaseResource {
    /// `…/rootCertificate`: `androidTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`
    #[inline]
    pub fn as_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`
    #[inline]
    pub fn as_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidCertificateProfileBase`, by its URL.
    AndroidCertificateProfileBaseCollection(mg::Many<models::AndroidCertificateProfileBase, AndroidCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_for_work_imported_pfx_certificate_profile::AndroidForWorkImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidForWorkImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidImportedPFXCertificateProfile`
    #[inline]
    pub fn as_android_imported_pfx_certificate_profile(
        &self,
    ) -> requests::android_imported_pfx_certificate_profile::AndroidImportedPfxCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidImportedPFXCertificateProfile")
    }

    /// `…/microsoft.graph.androidPkcsCertificateProfile`
    #[inline]
    pub fn as_android_pkcs_certificate_profile(
        &self,
    ) -> requests::android_pkcs_certificate_profile::AndroidPkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidPkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidScepCertificateProfile`
    #[inline]
    pub fn as_android_scep_certificate_profile(
        &self,
    ) -> requests::android_scep_certificate_profile::AndroidScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidScepCertificateProfile")
    }
}
