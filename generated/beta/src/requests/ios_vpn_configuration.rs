// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosVpnConfiguration`](models::IosVpnConfiguration): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_ios_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct IosVpnConfigurationResource(
    mg::One<
        models::IosVpnConfiguration,
        requests::apple_vpn_configuration::AppleVpnConfigurationResource,
    >,
);

mg::builder! { IosVpnConfigurationResource: mg::One<models::IosVpnConfiguration, requests::apple_vpn_configuration::AppleVpnConfigurationResource> }

impl IosVpnConfigurationResource {
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

    /// `…/identityCertificate`: [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: cast to
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }
}

/// Requests on a collection of [`IosVpnConfiguration`](models::IosVpnConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().device_configurations().cast_to_ios_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct IosVpnConfigurationCollection(
    mg::Many<
        models::IosVpnConfiguration,
        IosVpnConfigurationResource,
        requests::apple_vpn_configuration::AppleVpnConfigurationCollection,
    >,
);

mg::builder! { IosVpnConfigurationCollection: mg::Many<models::IosVpnConfiguration, IosVpnConfigurationResource, requests::apple_vpn_configuration::AppleVpnConfigurationCollection> }

impl IosVpnConfigurationCollection {
    /// `…/microsoft.graph.iosikEv2VpnConfiguration`: the members that are
    /// [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration).
    #[doc(alias = "microsoft.graph.iosikEv2VpnConfiguration")]
    #[inline]
    pub fn cast_to_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }
}
