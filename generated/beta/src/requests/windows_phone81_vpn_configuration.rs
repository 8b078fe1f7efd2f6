// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81VpnConfiguration`, by its URL.
    WindowsPhone81VpnConfigurationResource(mg::One<models::WindowsPhone81VpnConfiguration, requests::windows81_vpn_configuration::Windows81VpnConfigurationResource>)
}

impl WindowsPhone81VpnConfigurationResource {
    /// `…/identityCertificate`: `windowsPhone81CertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.windowsPhone81VpnConfiguration`, by its URL.
pub type WindowsPhone81VpnConfigurationCollection = mg::Many<
    models::WindowsPhone81VpnConfiguration,
    WindowsPhone81VpnConfigurationResource,
    requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection,
>;
