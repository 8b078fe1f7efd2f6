// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityGroupEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct SecurityGroupEvidence {
    /// `activeDirectoryObjectGuid`.
    pub active_directory_object_guid: mg::Field<mg::Guid>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `distinguishedName`.
    pub distinguished_name: mg::Field<String>,
    /// `friendlyName`.
    pub friendly_name: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `securityGroupId`.
    pub security_group_id: mg::Field<String>,
    /// `sid`.
    pub sid: mg::Field<String>,
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
    SecurityGroupEvidence: "microsoft.graph.security.securityGroupEvidence", complex, base super::AlertEvidence;
    active_directory_object_guid: "activeDirectoryObjectGuid",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    display_name: "displayName",
    distinguished_name: "distinguishedName",
    friendly_name: "friendlyName",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    security_group_id: "securityGroupId",
    sid: "sid",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { SecurityGroupEvidence: super::AlertEvidence }
