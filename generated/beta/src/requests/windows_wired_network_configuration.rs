// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsWiredNetworkConfiguration`](models::WindowsWiredNetworkConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_wired_network_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsWiredNetworkConfigurationResource(
    mg::One<
        models::WindowsWiredNetworkConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsWiredNetworkConfigurationResource: mg::One<models::WindowsWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsWiredNetworkConfigurationResource {
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

    /// `…/secondaryIdentityCertificateForClientAuthentication`:
    /// [`WindowsCertificateProfileBase`](models::WindowsCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn secondary_identity_certificate_for_client_authentication(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::navigate(self, "secondaryIdentityCertificateForClientAuthentication")
    }

    /// `…/secondaryRootCertificateForClientValidation`:
    /// [`Windows81TrustedRootCertificate`](models::Windows81TrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn secondary_root_certificate_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::navigate(self, "secondaryRootCertificateForClientValidation")
    }
}

/// Requests on a collection of
/// [`WindowsWiredNetworkConfiguration`](models::WindowsWiredNetworkConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_wired_network_configuration()
/// ```
pub type WindowsWiredNetworkConfigurationCollection = mg::Many<
    models::WindowsWiredNetworkConfiguration,
    WindowsWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
