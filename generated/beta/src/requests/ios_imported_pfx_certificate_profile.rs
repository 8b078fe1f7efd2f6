// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_imported_pfx_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct IosImportedPfxCertificateProfileResource(
    mg::One<
        models::IosImportedPfxCertificateProfile,
        requests::ios_certificate_profile::IosCertificateProfileResource,
    >,
);

mg::builder! { IosImportedPfxCertificateProfileResource: mg::One<models::IosImportedPfxCertificateProfile, requests::ios_certificate_profile::IosCertificateProfileResource> }

impl IosImportedPfxCertificateProfileResource {
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
/// [`IosImportedPfxCertificateProfile`](models::IosImportedPfxCertificateProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_imported_pfx_certificate_profile()
/// ```
pub type IosImportedPfxCertificateProfileCollection = mg::Many<
    models::IosImportedPfxCertificateProfile,
    IosImportedPfxCertificateProfileResource,
    requests::ios_certificate_profile::IosCertificateProfileCollection,
>;
