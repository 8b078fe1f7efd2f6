// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.gitHubRepoEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct GitHubRepoEvidence {
    /// `baseUrl`.
    pub base_url: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `login`.
    pub login: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `ownerType`.
    pub owner_type: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `repoId`.
    pub repo_id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
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
    GitHubRepoEvidence: "microsoft.graph.security.gitHubRepoEvidence", complex, base super::AlertEvidence;
    base_url: "baseUrl",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    login: "login",
    owner: "owner",
    owner_type: "ownerType",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    repo_id: "repoId",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { GitHubRepoEvidence: super::AlertEvidence }
