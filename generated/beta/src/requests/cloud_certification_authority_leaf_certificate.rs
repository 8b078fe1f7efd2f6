// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudCertificationAuthorityLeafCertificate`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().cloud_certification_authority_leaf_certificate().id(id)`.
///
/// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
#[derive(Clone, Debug)]
pub struct CloudCertificationAuthorityLeafCertificateResource(
    mg::One<models::CloudCertificationAuthorityLeafCertificate>,
);

mg::builder! { CloudCertificationAuthorityLeafCertificateResource: mg::One<models::CloudCertificationAuthorityLeafCertificate> }

impl CloudCertificationAuthorityLeafCertificateResource {
    /// `…/cloudCertificationAuthorityVersion`:
    /// [`CloudCertificationAuthorityVersion`](models::CloudCertificationAuthorityVersion).
    #[inline]
    pub fn cloud_certification_authority_version(
        &self,
    ) -> requests::cloud_certification_authority_version::CloudCertificationAuthorityVersionResource {
        mg::navigate(self, "cloudCertificationAuthorityVersion")
    }
}

/// Requests on a collection of [`CloudCertificationAuthorityLeafCertificate`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().cloud_certification_authority_leaf_certificate()`.
///
/// [`CloudCertificationAuthorityLeafCertificate`]: models::CloudCertificationAuthorityLeafCertificate
pub type CloudCertificationAuthorityLeafCertificateCollection = mg::Many<
    models::CloudCertificationAuthorityLeafCertificate,
    CloudCertificationAuthorityLeafCertificateResource,
>;
