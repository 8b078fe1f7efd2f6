// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkVpnConfiguration`](models::AndroidForWorkVpnConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidForWorkVpnConfigurationResource(
    mg::One<
        models::AndroidForWorkVpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidForWorkVpnConfigurationResource: mg::One<models::AndroidForWorkVpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidForWorkVpnConfigurationResource {
    /// `…/identityCertificate`:
    /// [`AndroidForWorkCertificateProfileBase`](models::AndroidForWorkCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of
/// [`AndroidForWorkVpnConfiguration`](models::AndroidForWorkVpnConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_vpn_configuration()
/// ```
pub type AndroidForWorkVpnConfigurationCollection = mg::Many<
    models::AndroidForWorkVpnConfiguration,
    AndroidForWorkVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
