// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_enterprise_wi_fi_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct IosEnterpriseWiFiConfigurationResource(
    mg::One<
        models::IosEnterpriseWiFiConfiguration,
        requests::ios_wi_fi_configuration::IosWiFiConfigurationResource,
    >,
);

mg::builder! { IosEnterpriseWiFiConfigurationResource: mg::One<models::IosEnterpriseWiFiConfiguration, requests::ios_wi_fi_configuration::IosWiFiConfigurationResource> }

impl IosEnterpriseWiFiConfigurationResource {
    /// `…/derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::navigate(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificateForClientAuthentication`:
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificatesForServerValidation`: many
    /// [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateCollection {
        mg::navigate(self, "rootCertificatesForServerValidation")
    }
}

/// Requests on a collection of
/// [`IosEnterpriseWiFiConfiguration`](models::IosEnterpriseWiFiConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_enterprise_wi_fi_configuration()
/// ```
pub type IosEnterpriseWiFiConfigurationCollection = mg::Many<
    models::IosEnterpriseWiFiConfiguration,
    IosEnterpriseWiFiConfigurationResource,
    requests::ios_wi_fi_configuration::IosWiFiConfigurationCollection,
>;
