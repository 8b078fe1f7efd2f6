// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailboxEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct MailboxEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `primaryAddress`.
    pub primary_address: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `userAccount`.
    pub user_account: mg::Field<mg::Boxed<super::UserAccount>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxEvidence: "microsoft.graph.security.mailboxEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    display_name: "displayName",
    primary_address: "primaryAddress",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    upn: "upn",
    user_account: "userAccount",
    verdict: "verdict" required,
}

mg::derived_from! { MailboxEvidence: super::AlertEvidence }
