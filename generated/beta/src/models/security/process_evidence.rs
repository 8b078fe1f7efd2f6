// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.processEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    ProcessEvidence "microsoft.graph.security.processEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `detectionStatus`: microsoft.graph.security.detectionStatus
    detection_status "detectionStatus": mg::Open<super::DetectionStatus>,
    /// `imageFile`: microsoft.graph.security.fileDetails
    image_file "imageFile": mg::Boxed<super::FileDetails>,
    /// `mdeDeviceId`: String
    mde_device_id "mdeDeviceId": String,
    /// `parentProcessCreationDateTime`: DateTimeOffset
    parent_process_creation_date_time "parentProcessCreationDateTime": mg::DateTimeOffset,
    /// `parentProcessId`: Int64
    parent_process_id "parentProcessId": i64,
    /// `parentProcessImageFile`: microsoft.graph.security.fileDetails
    parent_process_image_file "parentProcessImageFile": mg::Boxed<super::FileDetails>,
    /// `processCommandLine`: String
    process_command_line "processCommandLine": String,
    /// `processCreationDateTime`: DateTimeOffset
    process_creation_date_time "processCreationDateTime": mg::DateTimeOffset,
    /// `processId`: Int64
    process_id "processId": i64,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `userAccount`: microsoft.graph.security.userAccount
    user_account "userAccount": mg::Boxed<super::UserAccount>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { ProcessEvidence: super::AlertEvidence }
