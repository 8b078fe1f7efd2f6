// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct AospDeviceOwnerScepCertificateProfileResource(
    mg::One<
        models::AospDeviceOwnerScepCertificateProfile,
        requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource,
    >,
);

mg::builder! { AospDeviceOwnerScepCertificateProfileResource: mg::One<models::AospDeviceOwnerScepCertificateProfile, requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource> }

impl AospDeviceOwnerScepCertificateProfileResource {
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
/// [`AospDeviceOwnerScepCertificateProfile`](models::AospDeviceOwnerScepCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_scep_certificate_profile()
/// ```
pub type AospDeviceOwnerScepCertificateProfileCollection = mg::Many<
    models::AospDeviceOwnerScepCertificateProfile,
    AospDeviceOwnerScepCertificateProfileResource,
    requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseCollection,
>;
