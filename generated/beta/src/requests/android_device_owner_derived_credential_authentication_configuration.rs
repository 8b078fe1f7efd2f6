// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]: `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_derived_credential_authentication_configuration()
/// ```
///
/// [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]: models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource(
    mg::One<
        models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource: mg::One<models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource {
    /// `…/derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::navigate(self, "derivedCredentialSettings")
    }
}

/// Requests on a collection of [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_derived_credential_authentication_configuration()
/// ```
///
/// [`AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration`]: models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration
pub type AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration,
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
