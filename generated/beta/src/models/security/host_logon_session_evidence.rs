// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostLogonSessionEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct HostLogonSessionEvidence {
    /// `account`.
    pub account: mg::Field<mg::Boxed<super::UserEvidence>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `endUtcDateTime`.
    pub end_utc_date_time: mg::Field<mg::DateTimeOffset>,
    /// `host`.
    pub host: mg::Field<mg::Boxed<super::DeviceEvidence>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `startUtcDateTime`.
    pub start_utc_date_time: mg::Field<mg::DateTimeOffset>,
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
    HostLogonSessionEvidence: "microsoft.graph.security.hostLogonSessionEvidence", complex, base super::AlertEvidence;
    account: "account",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    end_utc_date_time: "endUtcDateTime",
    host: "host",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    session_id: "sessionId",
    start_utc_date_time: "startUtcDateTime",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { HostLogonSessionEvidence: super::AlertEvidence }
