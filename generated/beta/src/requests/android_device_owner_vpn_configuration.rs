// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerVpnConfigurationResource(
    mg::One<
        models::AndroidDeviceOwnerVpnConfiguration,
        requests::vpn_configuration::VpnConfigurationResource,
    >,
);

mg::builder! { AndroidDeviceOwnerVpnConfigurationResource: mg::One<models::AndroidDeviceOwnerVpnConfiguration, requests::vpn_configuration::VpnConfigurationResource> }

impl AndroidDeviceOwnerVpnConfigurationResource {
    /// `…/derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::navigate(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificate`: [`AndroidDeviceOwnerCertificateProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`AndroidDeviceOwnerCertificateProfileBase`]: models::AndroidDeviceOwnerCertificateProfileBase
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of
/// [`AndroidDeviceOwnerVpnConfiguration`](models::AndroidDeviceOwnerVpnConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_vpn_configuration()
/// ```
pub type AndroidDeviceOwnerVpnConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerVpnConfiguration,
    AndroidDeviceOwnerVpnConfigurationResource,
    requests::vpn_configuration::VpnConfigurationCollection,
>;
