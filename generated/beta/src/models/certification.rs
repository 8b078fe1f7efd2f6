// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certification`, a complex type.
    Certification "microsoft.graph.certification" "complex";
    /// `certificationDetailsUrl`: String, computed
    certification_details_url "certificationDetailsUrl" "c": String,
    /// `certificationExpirationDateTime`: DateTimeOffset
    certification_expiration_date_time "certificationExpirationDateTime": mg::DateTimeOffset,
    /// `isCertifiedByMicrosoft`: Boolean, computed
    is_certified_by_microsoft "isCertifiedByMicrosoft" "c": bool,
    /// `isPublisherAttested`: Boolean
    is_publisher_attested "isPublisherAttested": bool,
    /// `lastCertificationDateTime`: DateTimeOffset
    last_certification_date_time "lastCertificationDateTime": mg::DateTimeOffset,
}
