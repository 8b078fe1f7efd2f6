// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.gitHubUserEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    GitHubUserEvidence "microsoft.graph.security.gitHubUserEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `email`: String
    email "email": String,
    /// `login`: String
    login "login": String,
    /// `name`: String
    name "name": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `userId`: String
    user_id "userId": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { GitHubUserEvidence: super::AlertEvidence }
