// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerEnterpriseWiFiConfigurationResource(
    mg::One<
        models::AndroidDeviceOwnerEnterpriseWiFiConfiguration,
        requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationResource,
    >,
);

mg::builder! { AndroidDeviceOwnerEnterpriseWiFiConfigurationResource: mg::One<models::AndroidDeviceOwnerEnterpriseWiFiConfiguration, requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationResource> }

impl AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
    /// `…/derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::navigate(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificateForClientAuthentication`:
    /// [`AndroidDeviceOwnerCertificateProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`AndroidDeviceOwnerCertificateProfileBase`]: models::AndroidDeviceOwnerCertificateProfileBase
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: models::AndroidDeviceOwnerTrustedRootCertificate
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many [`AndroidDeviceOwnerTrustedRootCertificate`].
    ///
    /// [`AndroidDeviceOwnerTrustedRootCertificate`]: models::AndroidDeviceOwnerTrustedRootCertificate
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForServerValidation")
    }
}

/// Requests on a collection of [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_enterprise_wi_fi_configuration()
/// ```
///
/// [`AndroidDeviceOwnerEnterpriseWiFiConfiguration`]: models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
pub type AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerEnterpriseWiFiConfiguration,
    AndroidDeviceOwnerEnterpriseWiFiConfigurationResource,
    requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationCollection,
>;
