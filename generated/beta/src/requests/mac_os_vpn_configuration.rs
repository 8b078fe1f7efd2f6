// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSVpnConfiguration`, by its URL.
    MacOsVpnConfigurationResource(mg::One<models::MacOsVpnConfiguration, requests::apple_vpn_configuration::AppleVpnConfigurationResource>)
}

impl MacOsVpnConfigurationResource {
    /// `…/identityCertificate`: `macOSCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.macOSVpnConfiguration`, by its URL.
pub type MacOsVpnConfigurationCollection = mg::Many<
    models::MacOsVpnConfiguration,
    MacOsVpnConfigurationResource,
    requests::apple_vpn_configuration::AppleVpnConfigurationCollection,
>;
