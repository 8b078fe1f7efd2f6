// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.easEmailProfileConfigurationBase`, by its URL.
    EasEmailProfileConfigurationBaseResource(mg::One<models::EasEmailProfileConfigurationBase, requests::device_configuration::DeviceConfigurationResource>)
}

impl EasEmailProfileConfigurationBaseResource {
    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`
    #[inline]
    pub fn as_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`
    #[inline]
    pub fn as_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`
    #[inline]
    pub fn as_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationResource {
        mg::to(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.easEmailProfileConfigurationBase`, by its URL.
    EasEmailProfileConfigurationBaseCollection(mg::Many<models::EasEmailProfileConfigurationBase, EasEmailProfileConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection>)
}

impl EasEmailProfileConfigurationBaseCollection {
    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`
    #[inline]
    pub fn as_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`
    #[inline]
    pub fn as_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`
    #[inline]
    pub fn as_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationCollection {
        mg::to(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }
}
