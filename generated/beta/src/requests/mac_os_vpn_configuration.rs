// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_mac_os_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct MacOsVpnConfigurationResource(
    mg::One<
        models::MacOsVpnConfiguration,
        requests::apple_vpn_configuration::AppleVpnConfigurationResource,
    >,
);

mg::builder! { MacOsVpnConfigurationResource: mg::One<models::MacOsVpnConfiguration, requests::apple_vpn_configuration::AppleVpnConfigurationResource> }

impl MacOsVpnConfigurationResource {
    /// `…/identityCertificate`:
    /// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of [`MacOsVpnConfiguration`](models::MacOsVpnConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_vpn_configuration()`.
pub type MacOsVpnConfigurationCollection = mg::Many<
    models::MacOsVpnConfiguration,
    MacOsVpnConfigurationResource,
    requests::apple_vpn_configuration::AppleVpnConfigurationCollection,
>;
