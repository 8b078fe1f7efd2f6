// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.activeDirectoryDomainEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    ActiveDirectoryDomainEvidence "microsoft.graph.security.activeDirectoryDomainEvidence" "complex" : super::AlertEvidence;
    /// `activeDirectoryDomainName`: String
    active_directory_domain_name "activeDirectoryDomainName": String,
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
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `trustedDomains`: Collection(microsoft.graph.security.activeDirectoryDomainEvidence), items not null
    trusted_domains "trustedDomains" "r": Vec<super::ActiveDirectoryDomainEvidence>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { ActiveDirectoryDomainEvidence: super::AlertEvidence }
