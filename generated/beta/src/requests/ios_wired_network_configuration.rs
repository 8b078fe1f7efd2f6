// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosWiredNetworkConfiguration`](models::IosWiredNetworkConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_wired_network_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct IosWiredNetworkConfigurationResource(
    mg::One<
        models::IosWiredNetworkConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { IosWiredNetworkConfigurationResource: mg::One<models::IosWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl IosWiredNetworkConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`:
    /// [`IosCertificateProfileBase`](models::IosCertificateProfileBase).
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::navigate(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`:
    /// [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate).
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificateForServerValidation")
    }
}

/// Requests on a collection of
/// [`IosWiredNetworkConfiguration`](models::IosWiredNetworkConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_wired_network_configuration()`.
pub type IosWiredNetworkConfigurationCollection = mg::Many<
    models::IosWiredNetworkConfiguration,
    IosWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
