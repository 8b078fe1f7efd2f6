// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosVpnConfiguration`, by its URL.
    IosVpnConfigurationResource(mg::One<models::IosVpnConfiguration, requests::apple_vpn_configuration::AppleVpnConfigurationResource>)
}

impl IosVpnConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    ///
    /// [Get deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::to(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificate`: `iosCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }

    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationResource {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.iosVpnConfiguration`, by its URL.
    IosVpnConfigurationCollection(mg::Many<models::IosVpnConfiguration, IosVpnConfigurationResource, requests::apple_vpn_configuration::AppleVpnConfigurationCollection>)
}

impl IosVpnConfigurationCollection {
    /// `…/microsoft.graph.iosikEv2VpnConfiguration`
    #[inline]
    pub fn as_iosik_ev2_vpn_configuration(
        &self,
    ) -> requests::iosik_ev2_vpn_configuration::IosikEv2VpnConfigurationCollection {
        mg::to(self, "microsoft.graph.iosikEv2VpnConfiguration")
    }
}
