// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileEasEmailProfileBase`, by its URL.
    AndroidWorkProfileEasEmailProfileBaseResource(mg::One<models::AndroidWorkProfileEasEmailProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidWorkProfileEasEmailProfileBaseResource {
    /// `…/identityCertificate`: `androidWorkProfileCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }

    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidWorkProfileEasEmailProfileBase`, by its URL.
    AndroidWorkProfileEasEmailProfileBaseCollection(mg::Many<models::AndroidWorkProfileEasEmailProfileBase, AndroidWorkProfileEasEmailProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidWorkProfileEasEmailProfileBaseCollection {
    /// `…/microsoft.graph.androidWorkProfileGmailEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_gmail_eas_configuration(
        &self,
    ) -> requests::android_work_profile_gmail_eas_configuration::AndroidWorkProfileGmailEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidWorkProfileNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_work_profile_nine_work_eas_configuration(
        &self,
    ) -> requests::android_work_profile_nine_work_eas_configuration::AndroidWorkProfileNineWorkEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidWorkProfileNineWorkEasConfiguration")
    }
}
