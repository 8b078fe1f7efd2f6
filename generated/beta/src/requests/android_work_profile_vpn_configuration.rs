// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileVpnConfiguration`](models::AndroidWorkProfileVpnConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_vpn_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct AndroidWorkProfileVpnConfigurationResource(
    mg::One<
        models::AndroidWorkProfileVpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidWorkProfileVpnConfigurationResource: mg::One<models::AndroidWorkProfileVpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidWorkProfileVpnConfigurationResource {
    /// `…/identityCertificate`: [`AndroidWorkProfileCertificateProfileBase`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`AndroidWorkProfileCertificateProfileBase`]: models::AndroidWorkProfileCertificateProfileBase
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of
/// [`AndroidWorkProfileVpnConfiguration`](models::AndroidWorkProfileVpnConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_vpn_configuration()
/// ```
pub type AndroidWorkProfileVpnConfigurationCollection = mg::Many<
    models::AndroidWorkProfileVpnConfiguration,
    AndroidWorkProfileVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
