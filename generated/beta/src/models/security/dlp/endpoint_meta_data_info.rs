// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.endpointMetaDataInfo`.
pub struct EndpointMetaDataInfo {
    /// `application`.
    pub application: mg::Field<String>,
    /// `applicationSourceExecutableName`.
    pub application_source_executable_name: mg::Field<String>,
    /// `destinationLocationType`.
    pub destination_location_type: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `dlpAuditEventMetadata`.
    pub dlp_audit_event_metadata: mg::Field<String>,
    /// `endpointOperation`.
    pub endpoint_operation: mg::Field<String>,
    /// `enforcementMode`.
    pub enforcement_mode: mg::Field<String>,
    /// `fileExtension`.
    pub file_extension: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `fileType`.
    pub file_type: mg::Field<String>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `groupName`.
    pub group_name: mg::Field<String>,
    /// `isEaV2Enriched`. Never null.
    pub is_ea_v2_enriched: mg::Field<bool>,
    /// `isHidden`. Never null.
    pub is_hidden: mg::Field<bool>,
    /// `isJitTriggered`. Never null.
    pub is_jit_triggered: mg::Field<bool>,
    /// `isRmseEncrypted`. Never null.
    pub is_rmse_encrypted: mg::Field<bool>,
    /// `isViewableByExternalUsers`. Never null.
    pub is_viewable_by_external_users: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `markOfTheWebData`.
    pub mark_of_the_web_data: mg::Field<String>,
    /// `mdatpDeviceId`.
    pub mdatp_device_id: mg::Field<String>,
    /// `originatingDomain`.
    pub originating_domain: mg::Field<String>,
    /// `parentArchiveHash`.
    pub parent_archive_hash: mg::Field<String>,
    /// `platform`.
    pub platform: mg::Field<String>,
    /// `policyMatchDetails`.
    pub policy_match_details: mg::Field<Vec<String>>,
    /// `policyMatchInfo`.
    pub policy_match_info: mg::Field<String>,
    /// `previousFileName`.
    pub previous_file_name: mg::Field<String>,
    /// `removableMediaDeviceAttributes`.
    pub removable_media_device_attributes: mg::Field<String>,
    /// `sensitiveInfoTypeData`.
    pub sensitive_info_type_data: mg::Field<Vec<String>>,
    /// `sensitivityLabelEventData`.
    pub sensitivity_label_event_data: mg::Field<String>,
    /// `sensitivityLabelIds`.
    pub sensitivity_label_ids: mg::Field<Vec<String>>,
    /// `sensitivityLabelNames`.
    pub sensitivity_label_names: mg::Field<Vec<String>>,
    /// `sha1`.
    pub sha1: mg::Field<String>,
    /// `sha256`.
    pub sha256: mg::Field<String>,
    /// `sourceLocationType`.
    pub source_location_type: mg::Field<String>,
    /// `targetDomain`.
    pub target_domain: mg::Field<String>,
    /// `targetFilePath`.
    pub target_file_path: mg::Field<String>,
    /// `targetPrinterName`.
    pub target_printer_name: mg::Field<String>,
    /// `targetUrl`.
    pub target_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndpointMetaDataInfo: "microsoft.graph.security.dlp.endpointMetaDataInfo", complex;
    application: "application",
    application_source_executable_name: "applicationSourceExecutableName",
    destination_location_type: "destinationLocationType",
    device_name: "deviceName",
    dlp_audit_event_metadata: "dlpAuditEventMetadata",
    endpoint_operation: "endpointOperation",
    enforcement_mode: "enforcementMode",
    file_extension: "fileExtension",
    file_size: "fileSize",
    file_type: "fileType",
    group_id: "groupId",
    group_name: "groupName",
    is_ea_v2_enriched: "isEaV2Enriched" required,
    is_hidden: "isHidden" required,
    is_jit_triggered: "isJitTriggered" required,
    is_rmse_encrypted: "isRmseEncrypted" required,
    is_viewable_by_external_users: "isViewableByExternalUsers" required,
    justification: "justification",
    mark_of_the_web_data: "markOfTheWebData",
    mdatp_device_id: "mdatpDeviceId",
    originating_domain: "originatingDomain",
    parent_archive_hash: "parentArchiveHash",
    platform: "platform",
    policy_match_details: "policyMatchDetails" required,
    policy_match_info: "policyMatchInfo",
    previous_file_name: "previousFileName",
    removable_media_device_attributes: "removableMediaDeviceAttributes",
    sensitive_info_type_data: "sensitiveInfoTypeData" required,
    sensitivity_label_event_data: "sensitivityLabelEventData",
    sensitivity_label_ids: "sensitivityLabelIds" required,
    sensitivity_label_names: "sensitivityLabelNames" required,
    sha1: "sha1",
    sha256: "sha256",
    source_location_type: "sourceLocationType",
    target_domain: "targetDomain",
    target_file_path: "targetFilePath",
    target_printer_name: "targetPrinterName",
    target_url: "targetUrl",
}
