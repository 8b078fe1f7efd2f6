// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.nicEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    NicEvidence "microsoft.graph.security.nicEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `ipAddress`: microsoft.graph.security.ipEvidence
    ip_address "ipAddress": mg::Boxed<super::IpEvidence>,
    /// `macAddress`: String
    mac_address "macAddress": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
    /// `vlans`: Collection(String)
    vlans "vlans": Vec<String>,
}

mg::derived_from! { NicEvidence: super::AlertEvidence }
