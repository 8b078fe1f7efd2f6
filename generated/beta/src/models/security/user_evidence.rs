// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.userEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    UserEvidence "microsoft.graph.security.userEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `stream`: microsoft.graph.security.stream
    stream "stream": mg::Boxed<super::Stream>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `userAccount`: microsoft.graph.security.userAccount
    user_account "userAccount": mg::Boxed<super::UserAccount>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { UserEvidence: super::AlertEvidence }
