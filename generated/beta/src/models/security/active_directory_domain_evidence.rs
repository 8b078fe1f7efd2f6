// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.activeDirectoryDomainEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct ActiveDirectoryDomainEvidence {
    /// `activeDirectoryDomainName`.
    pub active_directory_domain_name: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `trustedDomains`.
    pub trusted_domains: mg::Field<Vec<super::ActiveDirectoryDomainEvidence>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActiveDirectoryDomainEvidence: "microsoft.graph.security.activeDirectoryDomainEvidence", complex, base super::AlertEvidence;
    active_directory_domain_name: "activeDirectoryDomainName",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    trusted_domains: "trustedDomains" required,
    verdict: "verdict" required,
}

mg::derived_from! { ActiveDirectoryDomainEvidence: super::AlertEvidence }
