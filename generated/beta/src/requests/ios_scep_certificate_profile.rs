// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosScepCertificateProfile`, by its URL.
    IosScepCertificateProfileResource(mg::One<models::IosScepCertificateProfile, requests::ios_certificate_profile_base::IosCertificateProfileBaseResource>)
}

impl IosScepCertificateProfileResource {
    /// `…/managedDeviceCertificateStates`: many `managedDeviceCertificateState`
    #[inline]
    pub fn managed_device_certificate_states(
        &self,
    ) -> requests::managed_device_certificate_state::ManagedDeviceCertificateStateCollection {
        mg::to(self, "managedDeviceCertificateStates")
    }

    /// `…/rootCertificate`: `iosTrustedRootCertificate`
    #[inline]
    pub fn root_certificate(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::to(self, "rootCertificate")
    }
}

/// A collection of `microsoft.graph.iosScepCertificateProfile`, by its URL.
pub type IosScepCertificateProfileCollection = mg::Many<
    models::IosScepCertificateProfile,
    IosScepCertificateProfileResource,
    requests::ios_certificate_profile_base::IosCertificateProfileBaseCollection,
>;
