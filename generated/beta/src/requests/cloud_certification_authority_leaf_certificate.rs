// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudCertificationAuthorityLeafCertificate`, by its URL.
    ///
    /// For example `/deviceManagement/cloudCertificationAuthorityLeafCertificate/{cloudCertificationAuthorityLeafCertificate-id}`.
    CloudCertificationAuthorityLeafCertificateResource(mg::One<models::CloudCertificationAuthorityLeafCertificate>)
}

impl CloudCertificationAuthorityLeafCertificateResource {
    /// `…/cloudCertificationAuthorityVersion`: `cloudCertificationAuthorityVersion`
    #[inline]
    pub fn cloud_certification_authority_version(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionResource {
        mg::to(self, "cloudCertificationAuthorityVersion")
    }
}

/// A collection of `microsoft.graph.cloudCertificationAuthorityLeafCertificate`, by its URL.
///
/// For example `/deviceManagement/cloudCertificationAuthorityLeafCertificate`.
pub type CloudCertificationAuthorityLeafCertificateCollection = mg::Many<
    models::CloudCertificationAuthorityLeafCertificate,
    CloudCertificationAuthorityLeafCertificateResource,
>;
