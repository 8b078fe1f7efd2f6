// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.ipEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct IpEvidence {
    /// `countryLetterCode`.
    pub country_letter_code: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::GeoLocation>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `stream`.
    pub stream: mg::Field<mg::Boxed<super::Stream>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpEvidence: "microsoft.graph.security.ipEvidence", complex, base super::AlertEvidence;
    country_letter_code: "countryLetterCode",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    ip_address: "ipAddress",
    location: "location",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    stream: "stream",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { IpEvidence: super::AlertEvidence }
