// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_pkcs_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct IosPkcsCertificateProfileResource(
    mg::One<
        models::IosPkcsCertificateProfile,
        requests::ios_certificate_profile_base::IosCertificateProfileBaseResource,
    >,
);

mg::builder! { IosPkcsCertificateProfileResource: mg::One<models::IosPkcsCertificateProfile, requests::ios_certificate_profile_base::IosCertificateProfileBaseResource> }

impl IosPkcsCertificateProfileResource {
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

/// Requests on a collection of [`IosPkcsCertificateProfile`](models::IosPkcsCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_pkcs_certificate_profile()`.
pub type IosPkcsCertificateProfileCollection = mg::Many<
    models::IosPkcsCertificateProfile,
    IosPkcsCertificateProfileResource,
    requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection,
>;
