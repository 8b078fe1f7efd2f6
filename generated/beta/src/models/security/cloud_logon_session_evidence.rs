// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.cloudLogonSessionEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct CloudLogonSessionEvidence {
    /// `account`.
    pub account: mg::Field<mg::Boxed<super::UserEvidence>>,
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `previousLogonDateTime`.
    pub previous_logon_date_time: mg::Field<mg::DateTimeOffset>,
    /// `protocol`.
    pub protocol: mg::Field<String>,
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
    /// `userAgent`.
    pub user_agent: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudLogonSessionEvidence: "microsoft.graph.security.cloudLogonSessionEvidence", complex, base super::AlertEvidence;
    account: "account",
    browser: "browser",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    device_name: "deviceName",
    operating_system: "operatingSystem",
    previous_logon_date_time: "previousLogonDateTime",
    protocol: "protocol",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    session_id: "sessionId",
    start_utc_date_time: "startUtcDateTime",
    tags: "tags",
    user_agent: "userAgent",
    verdict: "verdict" required,
}

mg::derived_from! { CloudLogonSessionEvidence: super::AlertEvidence }
