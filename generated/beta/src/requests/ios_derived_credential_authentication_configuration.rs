// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosDerivedCredentialAuthenticationConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_derived_credential_authentication_configuration()
/// ```
///
/// [`IosDerivedCredentialAuthenticationConfiguration`]: models::IosDerivedCredentialAuthenticationConfiguration
#[derive(Clone, Debug)]
pub struct IosDerivedCredentialAuthenticationConfigurationResource(
    mg::One<
        models::IosDerivedCredentialAuthenticationConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { IosDerivedCredentialAuthenticationConfigurationResource: mg::One<models::IosDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl IosDerivedCredentialAuthenticationConfigurationResource {
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

/// Requests on a collection of [`IosDerivedCredentialAuthenticationConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_derived_credential_authentication_configuration()
/// ```
///
/// [`IosDerivedCredentialAuthenticationConfiguration`]: models::IosDerivedCredentialAuthenticationConfiguration
pub type IosDerivedCredentialAuthenticationConfigurationCollection = mg::Many<
    models::IosDerivedCredentialAuthenticationConfiguration,
    IosDerivedCredentialAuthenticationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
