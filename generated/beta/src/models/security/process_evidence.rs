// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.processEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct ProcessEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `detectionStatus`.
    pub detection_status: mg::Field<mg::Open<super::DetectionStatus>>,
    /// `imageFile`.
    pub image_file: mg::Field<mg::Boxed<super::FileDetails>>,
    /// `mdeDeviceId`.
    pub mde_device_id: mg::Field<String>,
    /// `parentProcessCreationDateTime`.
    pub parent_process_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `parentProcessId`.
    pub parent_process_id: mg::Field<i64>,
    /// `parentProcessImageFile`.
    pub parent_process_image_file: mg::Field<mg::Boxed<super::FileDetails>>,
    /// `processCommandLine`.
    pub process_command_line: mg::Field<String>,
    /// `processCreationDateTime`.
    pub process_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `processId`.
    pub process_id: mg::Field<i64>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `userAccount`.
    pub user_account: mg::Field<mg::Boxed<super::UserAccount>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessEvidence: "microsoft.graph.security.processEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    detection_status: "detectionStatus",
    image_file: "imageFile",
    mde_device_id: "mdeDeviceId",
    parent_process_creation_date_time: "parentProcessCreationDateTime",
    parent_process_id: "parentProcessId",
    parent_process_image_file: "parentProcessImageFile",
    process_command_line: "processCommandLine",
    process_creation_date_time: "processCreationDateTime",
    process_id: "processId",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    user_account: "userAccount",
    verdict: "verdict" required,
}

mg::derived_from! { ProcessEvidence: super::AlertEvidence }
