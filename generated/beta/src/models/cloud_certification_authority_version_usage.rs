// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudCertificationAuthorityVersionUsage`, a complex type.
    CloudCertificationAuthorityVersionUsage "microsoft.graph.cloudCertificationAuthorityVersionUsage" "complex";
    /// `issuedStagedLeafCertificateCount`: Int32
    issued_staged_leaf_certificate_count "issuedStagedLeafCertificateCount": i32,
}
