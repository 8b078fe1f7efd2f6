// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityGroupEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    SecurityGroupEvidence "microsoft.graph.security.securityGroupEvidence" "complex" : super::AlertEvidence;
    /// `activeDirectoryObjectGuid`: Guid
    active_directory_object_guid "activeDirectoryObjectGuid": mg::Guid,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `distinguishedName`: String
    distinguished_name "distinguishedName": String,
    /// `friendlyName`: String
    friendly_name "friendlyName": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `securityGroupId`: String
    security_group_id "securityGroupId": String,
    /// `sid`: String
    sid "sid": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { SecurityGroupEvidence: super::AlertEvidence }
