// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_enterprise_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidEnterpriseWiFiConfigurationResource(
    mg::One<
        models::AndroidEnterpriseWiFiConfiguration,
        requests::android_wi_fi_configuration::AndroidWiFiConfigurationResource,
    >,
);

mg::builder! { AndroidEnterpriseWiFiConfigurationResource: mg::One<models::AndroidEnterpriseWiFiConfiguration, requests::android_wi_fi_configuration::AndroidWiFiConfigurationResource> }

impl AndroidEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`:
    /// [`AndroidTrustedRootCertificate`](models::AndroidTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of
/// [`AndroidEnterpriseWiFiConfiguration`](models::AndroidEnterpriseWiFiConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_enterprise_wi_fi_configuration()
/// ```
pub type AndroidEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidEnterpriseWiFiConfiguration,
    AndroidEnterpriseWiFiConfigurationResource,
    requests::android_wi_fi_configuration::AndroidWiFiConfigurationCollection,
>;
