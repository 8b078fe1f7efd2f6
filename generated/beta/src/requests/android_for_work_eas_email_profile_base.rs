// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkEasEmailProfileBase`, by its URL.
    AndroidForWorkEasEmailProfileBaseResource(mg::One<models::AndroidForWorkEasEmailProfileBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidForWorkEasEmailProfileBaseResource {
    /// `…/identityCertificate`: `androidForWorkCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }

    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`
    #[inline]
    pub fn as_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationResource {
        mg::to(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.androidForWorkEasEmailProfileBase`, by its URL.
    AndroidForWorkEasEmailProfileBaseCollection(mg::Many<models::AndroidForWorkEasEmailProfileBase, AndroidForWorkEasEmailProfileBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl AndroidForWorkEasEmailProfileBaseCollection {
    /// `…/microsoft.graph.androidForWorkGmailEasConfiguration`
    #[inline]
    pub fn as_android_for_work_gmail_eas_configuration(
        &self,
    ) -> requests::android_for_work_gmail_eas_configuration::AndroidForWorkGmailEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkGmailEasConfiguration")
    }

    /// `…/microsoft.graph.androidForWorkNineWorkEasConfiguration`
    #[inline]
    pub fn as_android_for_work_nine_work_eas_configuration(
        &self,
    ) -> requests::android_for_work_nine_work_eas_configuration::AndroidForWorkNineWorkEasConfigurationCollection {
        mg::to(self, "microsoft.graph.androidForWorkNineWorkEasConfiguration")
    }
}
