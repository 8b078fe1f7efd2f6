// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudCertificationAuthorityVersionUsage`.
pub struct CloudCertificationAuthorityVersionUsage {
    /// `issuedStagedLeafCertificateCount`.
    pub issued_staged_leaf_certificate_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudCertificationAuthorityVersionUsage: "microsoft.graph.cloudCertificationAuthorityVersionUsage", complex;
    issued_staged_leaf_certificate_count: "issuedStagedLeafCertificateCount",
}
