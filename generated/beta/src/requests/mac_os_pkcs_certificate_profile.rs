// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct MacOsPkcsCertificateProfileResource(
    mg::One<
        models::MacOsPkcsCertificateProfile,
        requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource,
    >,
);

mg::builder! { MacOsPkcsCertificateProfileResource: mg::One<models::MacOsPkcsCertificateProfile, requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource> }

impl MacOsPkcsCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many
    /// [`ManagedDeviceCertificateState`](models::ManagedDeviceCertificateState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::navigate(self, "managedDeviceCertificateStates")
    }
}

/// Requests on a collection of
/// [`MacOsPkcsCertificateProfile`](models::MacOsPkcsCertificateProfile): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_mac_os_pkcs_certificate_profile()`.
pub type MacOsPkcsCertificateProfileCollection = mg::Many<
    models::MacOsPkcsCertificateProfile,
    MacOsPkcsCertificateProfileResource,
    requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseCollection,
>;
