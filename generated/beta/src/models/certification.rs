// @generated
use crate::mg;

/// Complex type `microsoft.graph.certification`.
pub struct Certification {
    /// `certificationDetailsUrl`. Read-only: the service computes it.
    pub certification_details_url: mg::Field<String>,
    /// `certificationExpirationDateTime`.
    pub certification_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `isCertifiedByMicrosoft`. Read-only: the service computes it.
    pub is_certified_by_microsoft: mg::Field<bool>,
    /// `isPublisherAttested`.
    pub is_publisher_attested: mg::Field<bool>,
    /// `lastCertificationDateTime`.
    pub last_certification_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Certification: "microsoft.graph.certification", complex;
    certification_details_url: "certificationDetailsUrl" computed,
    certification_expiration_date_time: "certificationExpirationDateTime",
    is_certified_by_microsoft: "isCertifiedByMicrosoft" computed,
    is_publisher_attested: "isPublisherAttested",
    last_certification_date_time: "lastCertificationDateTime",
}
