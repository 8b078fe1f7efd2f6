// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.gitHubRepoEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    GitHubRepoEvidence "microsoft.graph.security.gitHubRepoEvidence" "complex" : super::AlertEvidence;
    /// `baseUrl`: String
    base_url "baseUrl": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `login`: String
    login "login": String,
    /// `owner`: String
    owner "owner": String,
    /// `ownerType`: String
    owner_type "ownerType": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `repoId`: String
    repo_id "repoId": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { GitHubRepoEvidence: super::AlertEvidence }
