// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10VpnConfigurationResource(
    mg::One<
        models::Windows10VpnConfiguration,
        requests::windows_vpn_configuration::WindowsVpnConfigurationResource,
    >,
);

mg::builder! { Windows10VpnConfigurationResource: mg::One<models::Windows10VpnConfiguration, requests::windows_vpn_configuration::WindowsVpnConfigurationResource> }

impl Windows10VpnConfigurationResource {
    /// `…/identityCertificate`:
    /// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of [`Windows10VpnConfiguration`](models::Windows10VpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows10_vpn_configuration()`.
pub type Windows10VpnConfigurationCollection = mg::Many<
    models::Windows10VpnConfiguration,
    Windows10VpnConfigurationResource,
    requests::windows_vpn_configuration::WindowsVpnConfigurationCollection,
>;
