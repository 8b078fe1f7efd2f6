// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsWiredNetworkConfiguration`](models::MacOsWiredNetworkConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_wired_network_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsWiredNetworkConfigurationResource(
    mg::One<
        models::MacOsWiredNetworkConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { MacOsWiredNetworkConfigurationResource: mg::One<models::MacOsWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl MacOsWiredNetworkConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`MacOsCertificateProfileBase`](models::MacOsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`:
    /// [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of
/// [`MacOsWiredNetworkConfiguration`](models::MacOsWiredNetworkConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_wired_network_configuration()
/// ```
pub type MacOsWiredNetworkConfigurationCollection = mg::Many<
    models::MacOsWiredNetworkConfiguration,
    MacOsWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
