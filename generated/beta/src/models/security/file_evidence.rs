// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    FileEvidence "microsoft.graph.security.fileEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `detectionStatus`: microsoft.graph.security.detectionStatus
    detection_status "detectionStatus": mg::Open<super::DetectionStatus>,
    /// `fileDetails`: microsoft.graph.security.fileDetails
    file_details "fileDetails": mg::Boxed<super::FileDetails>,
    /// `mdeDeviceId`: String
    mde_device_id "mdeDeviceId": String,
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
}

mg::derived_from! { FileEvidence: super::AlertEvidence }
