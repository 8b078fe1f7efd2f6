// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_enterprise_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsEnterpriseWiFiConfigurationResource(
    mg::One<
        models::MacOsEnterpriseWiFiConfiguration,
        requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource,
    >,
);

mg::builder! { MacOsEnterpriseWiFiConfigurationResource: mg::One<models::MacOsEnterpriseWiFiConfiguration, requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource> }

impl MacOsEnterpriseWiFiConfigurationResource {
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

    /// `…/rootCertificatesForServerValidation`: many
    /// [`MacOsTrustedRootCertificate`](models::MacOsTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForServerValidation")
    }
}

/// Requests on a collection of
/// [`MacOsEnterpriseWiFiConfiguration`](models::MacOsEnterpriseWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_enterprise_wi_fi_configuration()
/// ```
pub type MacOsEnterpriseWiFiConfigurationCollection = mg::Many<
    models::MacOsEnterpriseWiFiConfiguration,
    MacOsEnterpriseWiFiConfigurationResource,
    requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationCollection,
>;
