// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileCertificateProfileBase`, by its URL.
    AndroidWorkProfileCertificateProfileBaseResource(mg::One<models::AndroidWorkProfileCertificateProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidWorkProfileCertificateProfileBaseResource {
    /// `…/rootCertificate`: `androidWorkProfileTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileResource {
        mg::to(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidWorkProfileCertificateProfileBase`, by its URL.
    AndroidWorkProfileCertificateProfileBaseCollection(mg::Many<models::AndroidWorkProfileCertificateProfileBase, AndroidWorkProfileCertificateProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidWorkProfileCertificateProfileBaseCollection {
    /// `…/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> requests::android_work_profile_pkcs_certificate_profile::AndroidWorkProfilePkcsCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidWorkProfilePkcsCertificateProfile")
    }

    /// `…/microsoft.graph.androidWorkProfileScepCertificateProfile`
    #[inline]
    pub fn as_android_work_profile_scep_certificate_profile(
        &self,
    ) -> requests::android_work_profile_scep_certificate_profile::AndroidWorkProfileScepCertificateProfileCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileScepCertificateProfile")
    }
}
