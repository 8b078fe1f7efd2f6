// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsPhone81VpnConfigurationResource(
    mg::One<
        models::WindowsPhone81VpnConfiguration,
        requests::windows81_vpn_configuration::Windows81VpnConfigurationResource,
    >,
);

mg::builder! { WindowsPhone81VpnConfigurationResource: mg::One<models::WindowsPhone81VpnConfiguration, requests::windows81_vpn_configuration::Windows81VpnConfigurationResource> }

impl WindowsPhone81VpnConfigurationResource {
    /// `…/identityCertificate`:
    /// [`WindowsPhone81CertificateProfileBase`](models::WindowsPhone81CertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::windows_phone81_certificate_profile_base::WindowsPhone81CertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of
/// [`WindowsPhone81VpnConfiguration`](models::WindowsPhone81VpnConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_vpn_configuration()
/// ```
pub type WindowsPhone81VpnConfigurationCollection = mg::Many<
    models::WindowsPhone81VpnConfiguration,
    WindowsPhone81VpnConfigurationResource,
    requests::windows81_vpn_configuration::Windows81VpnConfigurationCollection,
>;
