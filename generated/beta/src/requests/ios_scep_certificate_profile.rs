// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosScepCertificateProfile`](models::IosScepCertificateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_scep_certificate_profile()
/// ```
#[derive(Clone, Debug)]
pub struct IosScepCertificateProfileResource(
    mg::One<
        models::IosScepCertificateProfile,
        requests::ios_certificate_profile_base::IosCertificateProfileBaseResource,
    >,
);

mg::builder! { IosScepCertificateProfileResource: mg::One<models::IosScepCertificateProfile, requests::ios_certificate_profile_base::IosCertificateProfileBaseResource> }

impl IosScepCertificateProfileResource {
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

    /// `…/rootCertificate`: [`IosTrustedRootCertificate`](models::IosTrustedRootCertificate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::navigate(self, "rootCertificate")
    }
}

/// Requests on a collection of [`IosScepCertificateProfile`](models::IosScepCertificateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_scep_certificate_profile()`.
pub type IosScepCertificateProfileCollection = mg::Many<
    models::IosScepCertificateProfile,
    IosScepCertificateProfileResource,
    requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection,
>;
