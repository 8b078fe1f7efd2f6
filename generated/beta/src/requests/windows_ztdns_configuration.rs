// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsZtdnsConfiguration`](models::WindowsZtdnsConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_ztdns_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsZtdnsConfigurationResource(
    mg::One<
        models::WindowsZtdnsConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsZtdnsConfigurationResource: mg::One<models::WindowsZtdnsConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsZtdnsConfigurationResource {
    /// `…/rootCertificatesForClientValidation`: many
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    #[inline]
    pub fn root_certificates_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForClientValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForServerValidation")
    }
}

/// Requests on a collection of [`WindowsZtdnsConfiguration`](models::WindowsZtdnsConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows_ztdns_configuration()`.
pub type WindowsZtdnsConfigurationCollection = mg::Many<
    models::WindowsZtdnsConfiguration,
    WindowsZtdnsConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
