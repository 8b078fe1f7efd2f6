// @generated
use crate::{mg, models, requests};

/// Requests on one [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_enterprise_wi_fi_configuration()
/// ```
///
/// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerEnterpriseWiFiConfigurationResource(
    mg::One<
        models::AospDeviceOwnerEnterpriseWiFiConfiguration,
        requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationResource,
    >,
);

mg::builder! { AospDeviceOwnerEnterpriseWiFiConfigurationResource: mg::One<models::AospDeviceOwnerEnterpriseWiFiConfiguration, requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationResource> }

impl AospDeviceOwnerEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`AospDeviceOwnerCertificateProfileBase`](models::AospDeviceOwnerCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`:
    /// [`AospDeviceOwnerTrustedRootCertificate`](models::AospDeviceOwnerTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_enterprise_wi_fi_configuration()
/// ```
///
/// [`AospDeviceOwnerEnterpriseWiFiConfiguration`]: models::AospDeviceOwnerEnterpriseWiFiConfiguration
pub type AospDeviceOwnerEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AospDeviceOwnerEnterpriseWiFiConfiguration,
    AospDeviceOwnerEnterpriseWiFiConfigurationResource,
    requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationCollection,
>;
