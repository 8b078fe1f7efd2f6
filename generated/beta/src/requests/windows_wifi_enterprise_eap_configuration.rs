// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_wifi_enterprise_eap_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsWifiEnterpriseEapConfigurationResource(
    mg::One<
        models::WindowsWifiEnterpriseEapConfiguration,
        requests::windows_wifi_configuration::WindowsWifiConfigurationResource,
    >,
);

mg::builder! { WindowsWifiEnterpriseEapConfigurationResource: mg::One<models::WindowsWifiEnterpriseEapConfiguration, requests::windows_wifi_configuration::WindowsWifiConfigurationResource> }

impl WindowsWifiEnterpriseEapConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForClientValidation`:
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForClientValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForServerValidation")
    }
}

/// Requests on a collection of
/// [`WindowsWifiEnterpriseEapConfiguration`](models::WindowsWifiEnterpriseEapConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_wifi_enterprise_eap_configuration()
/// ```
pub type WindowsWifiEnterpriseEapConfigurationCollection = mg::Many<
    models::WindowsWifiEnterpriseEapConfiguration,
    WindowsWifiEnterpriseEapConfigurationResource,
    requests::windows_wifi_configuration::WindowsWifiConfigurationCollection,
>;
