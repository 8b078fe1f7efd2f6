// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.networkConnectionEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    NetworkConnectionEvidence "microsoft.graph.security.networkConnectionEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `destinationAddress`: microsoft.graph.security.ipEvidence
    destination_address "destinationAddress": mg::Boxed<super::IpEvidence>,
    /// `destinationPort`: Int32
    destination_port "destinationPort": i32,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `protocol`: microsoft.graph.security.protocolType
    protocol "protocol": mg::Open<super::ProtocolType>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `sourceAddress`: microsoft.graph.security.ipEvidence
    source_address "sourceAddress": mg::Boxed<super::IpEvidence>,
    /// `sourcePort`: Int32
    source_port "sourcePort": i32,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { NetworkConnectionEvidence: super::AlertEvidence }
