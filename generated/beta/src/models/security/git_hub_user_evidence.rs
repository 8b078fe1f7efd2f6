// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.gitHubUserEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct GitHubUserEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `login`.
    pub login: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GitHubUserEvidence: "microsoft.graph.security.gitHubUserEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    email: "email",
    login: "login",
    name: "name",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    user_id: "userId",
    verdict: "verdict" required,
    web_url: "webUrl",
}

mg::derived_from! { GitHubUserEvidence: super::AlertEvidence }
