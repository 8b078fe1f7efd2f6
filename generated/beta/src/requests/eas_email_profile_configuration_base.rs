// @generated
use crate::{mg, models, requests};

/// Requests on one [`EasEmailProfileConfigurationBase`](models::EasEmailProfileConfigurationBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_eas_email_profile_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct EasEmailProfileConfigurationBaseResource(
    mg::One<
        models::EasEmailProfileConfigurationBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { EasEmailProfileConfigurationBaseResource: mg::One<models::EasEmailProfileConfigurationBase, requests::device_configuration::DeviceConfigurationResource> }

impl EasEmailProfileConfigurationBaseResource {
    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`: cast to
    /// [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.iosEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`: cast to
    /// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.windows10EasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`: cast to
    /// [`WindowsPhoneEasEmailProfileConfiguration`].
    ///
    /// [`WindowsPhoneEasEmailProfileConfiguration`]: models::WindowsPhoneEasEmailProfileConfiguration
    #[doc(alias = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationResource {
        mg::navigate(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }
}

/// Requests on a collection of
/// [`EasEmailProfileConfigurationBase`](models::EasEmailProfileConfigurationBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_eas_email_profile_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct EasEmailProfileConfigurationBaseCollection(
    mg::Many<
        models::EasEmailProfileConfigurationBase,
        EasEmailProfileConfigurationBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { EasEmailProfileConfigurationBaseCollection: mg::Many<models::EasEmailProfileConfigurationBase, EasEmailProfileConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl EasEmailProfileConfigurationBaseCollection {
    /// `…/microsoft.graph.iosEasEmailProfileConfiguration`: the members that are
    /// [`IosEasEmailProfileConfiguration`](models::IosEasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.iosEasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_ios_eas_email_profile_configuration(
        &self,
    ) -> requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosEasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windows10EasEmailProfileConfiguration`: the members that are
    /// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration).
    #[doc(alias = "microsoft.graph.windows10EasEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows10_eas_email_profile_configuration(
        &self,
    ) -> requests::windows10_eas_email_profile_configuration::Windows10EasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windows10EasEmailProfileConfiguration")
    }

    /// `…/microsoft.graph.windowsPhoneEASEmailProfileConfiguration`: the members that are
    /// [`WindowsPhoneEasEmailProfileConfiguration`].
    ///
    /// [`WindowsPhoneEasEmailProfileConfiguration`]: models::WindowsPhoneEasEmailProfileConfiguration
    #[doc(alias = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")]
    #[inline]
    pub fn cast_to_windows_phone_eas_email_profile_configuration(
        &self,
    ) -> requests::windows_phone_eas_email_profile_configuration::WindowsPhoneEasEmailProfileConfigurationCollection {
        mg::navigate(self, "microsoft.graph.windowsPhoneEASEmailProfileConfiguration")
    }
}
