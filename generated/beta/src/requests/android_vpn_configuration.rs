// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidVpnConfiguration`](models::AndroidVpnConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).cast_to_android_vpn_configuration()`.
#[derive(Clone, Debug)]
pub struct AndroidVpnConfigurationResource(
    mg::One<
        models::AndroidVpnConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AndroidVpnConfigurationResource: mg::One<models::AndroidVpnConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl AndroidVpnConfigurationResource {
    /// `…/identityCertificate`:
    /// [`AndroidCertificateProfileBase`](models::AndroidCertificateProfileBase).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificate")
    }
}

/// Requests on a collection of [`AndroidVpnConfiguration`](models::AndroidVpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_android_vpn_configuration()`.
pub type AndroidVpnConfigurationCollection = mg::Many<
    models::AndroidVpnConfiguration,
    AndroidVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
