// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.gitHubOrganizationEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct GitHubOrganizationEvidence {
    /// `company`.
    pub company: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `login`.
    pub login: mg::Field<String>,
    /// `orgId`.
    pub org_id: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
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
    GitHubOrganizationEvidence: "microsoft.graph.security.gitHubOrganizationEvidence", complex, base super::AlertEvidence;
    company: "company",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    display_name: "displayName",
    email: "email",
    login: "login",
    org_id: "orgId",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
    web_url: "webUrl",
}

mg::derived_from! { GitHubOrganizationEvidence: super::AlertEvidence }
