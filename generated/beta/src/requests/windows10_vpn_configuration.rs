// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10VpnConfiguration`, by its URL.
    Windows10VpnConfigurationResource(mg::One<models::Windows10VpnConfiguration, requests::windows_vpn_configuration::WindowsVpnConfigurationResource>)
}

impl Windows10VpnConfigurationResource {
    /// `…/identityCertificate`: `windowsCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.windows10VpnConfiguration`, by its URL.
pub type Windows10VpnConfigurationCollection = mg::Many<
    models::Windows10VpnConfiguration,
    Windows10VpnConfigurationResource,
    requests::windows_vpn_configuration::WindowsVpnConfigurationCollection,
>;
