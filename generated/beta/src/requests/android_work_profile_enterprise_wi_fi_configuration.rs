// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileEnterpriseWiFiConfigurationResource(
    mg::One<
        models::AndroidWorkProfileEnterpriseWiFiConfiguration,
        requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationResource,
    >,
);

mg::builder! { AndroidWorkProfileEnterpriseWiFiConfigurationResource: mg::One<models::AndroidWorkProfileEnterpriseWiFiConfiguration, requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationResource> }

impl AndroidWorkProfileEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: models::AndroidWorkProfileCertificateProfileBase
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: [`AndroidWorkProfileTrustedRootCertificate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidWorkProfileTrustedRootCertificate`]: models::AndroidWorkProfileTrustedRootCertificate
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidWorkProfileEnterpriseWiFiConfiguration`]: models::AndroidWorkProfileEnterpriseWiFiConfiguration
pub type AndroidWorkProfileEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidWorkProfileEnterpriseWiFiConfiguration,
    AndroidWorkProfileEnterpriseWiFiConfigurationResource,
    requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationCollection,
>;
