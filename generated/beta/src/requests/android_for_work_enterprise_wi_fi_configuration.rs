// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkEnterpriseWiFiConfiguration`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
#[derive(Clone, Debug)]
pub struct AndroidForWorkEnterpriseWiFiConfigurationResource(
    mg::One<
        models::AndroidForWorkEnterpriseWiFiConfiguration,
        requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationResource,
    >,
);

mg::builder! { AndroidForWorkEnterpriseWiFiConfigurationResource: mg::One<models::AndroidForWorkEnterpriseWiFiConfiguration, requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationResource> }

impl AndroidForWorkEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`:
    /// [`AndroidForWorkTrustedRootCertificate`](models::AndroidForWorkTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of [`AndroidForWorkEnterpriseWiFiConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidForWorkEnterpriseWiFiConfiguration`]: models::AndroidForWorkEnterpriseWiFiConfiguration
pub type AndroidForWorkEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidForWorkEnterpriseWiFiConfiguration,
    AndroidForWorkEnterpriseWiFiConfigurationResource,
    requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationCollection,
>;
