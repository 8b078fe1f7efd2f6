// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
/// ```
///
/// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerImportedPfxCertificateProfileResource(
    mg::One<
        models::AndroidDeviceOwnerImportedPfxCertificateProfile,
        requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource,
    >,
);

mg::builder! { AndroidDeviceOwnerImportedPfxCertificateProfileResource: mg::One<models::AndroidDeviceOwnerImportedPfxCertificateProfile, requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource> }

impl AndroidDeviceOwnerImportedPfxCertificateProfileResource {
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

/// Requests on a collection of [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_imported_pfx_certificate_profile()
/// ```
///
/// [`AndroidDeviceOwnerImportedPfxCertificateProfile`]: models::AndroidDeviceOwnerImportedPfxCertificateProfile
pub type AndroidDeviceOwnerImportedPfxCertificateProfileCollection = mg::Many<
    models::AndroidDeviceOwnerImportedPfxCertificateProfile,
    AndroidDeviceOwnerImportedPfxCertificateProfileResource,
    requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseCollection,
>;
