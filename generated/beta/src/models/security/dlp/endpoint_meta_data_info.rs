// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.endpointMetaDataInfo`, a complex type.
    EndpointMetaDataInfo "microsoft.graph.security.dlp.endpointMetaDataInfo" "complex";
    /// `application`: String
    application "application": String,
    /// `applicationSourceExecutableName`: String
    application_source_executable_name "applicationSourceExecutableName": String,
    /// `destinationLocationType`: String
    destination_location_type "destinationLocationType": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `dlpAuditEventMetadata`: String
    dlp_audit_event_metadata "dlpAuditEventMetadata": String,
    /// `endpointOperation`: String
    endpoint_operation "endpointOperation": String,
    /// `enforcementMode`: String
    enforcement_mode "enforcementMode": String,
    /// `fileExtension`: String
    file_extension "fileExtension": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `fileType`: String
    file_type "fileType": String,
    /// `groupId`: String
    group_id "groupId": String,
    /// `groupName`: String
    group_name "groupName": String,
    /// `isEaV2Enriched`: Boolean, not null
    is_ea_v2_enriched "isEaV2Enriched" "r": bool,
    /// `isHidden`: Boolean, not null
    is_hidden "isHidden" "r": bool,
    /// `isJitTriggered`: Boolean, not null
    is_jit_triggered "isJitTriggered" "r": bool,
    /// `isRmseEncrypted`: Boolean, not null
    is_rmse_encrypted "isRmseEncrypted" "r": bool,
    /// `isViewableByExternalUsers`: Boolean, not null
    is_viewable_by_external_users "isViewableByExternalUsers" "r": bool,
    /// `justification`: String
    justification "justification": String,
    /// `markOfTheWebData`: String
    mark_of_the_web_data "markOfTheWebData": String,
    /// `mdatpDeviceId`: String
    mdatp_device_id "mdatpDeviceId": String,
    /// `originatingDomain`: String
    originating_domain "originatingDomain": String,
    /// `parentArchiveHash`: String
    parent_archive_hash "parentArchiveHash": String,
    /// `platform`: String
    platform "platform": String,
    /// `policyMatchDetails`: Collection(String), items not null
    policy_match_details "policyMatchDetails" "r": Vec<String>,
    /// `policyMatchInfo`: String
    policy_match_info "policyMatchInfo": String,
    /// `previousFileName`: String
    previous_file_name "previousFileName": String,
    /// `removableMediaDeviceAttributes`: String
    removable_media_device_attributes "removableMediaDeviceAttributes": String,
    /// `sensitiveInfoTypeData`: Collection(String), items not null
    sensitive_info_type_data "sensitiveInfoTypeData" "r": Vec<String>,
    /// `sensitivityLabelEventData`: String
    sensitivity_label_event_data "sensitivityLabelEventData": String,
    /// `sensitivityLabelIds`: Collection(String), items not null
    sensitivity_label_ids "sensitivityLabelIds" "r": Vec<String>,
    /// `sensitivityLabelNames`: Collection(String), items not null
    sensitivity_label_names "sensitivityLabelNames" "r": Vec<String>,
    /// `sha1`: String
    sha1 "sha1": String,
    /// `sha256`: String
    sha256 "sha256": String,
    /// `sourceLocationType`: String
    source_location_type "sourceLocationType": String,
    /// `targetDomain`: String
    target_domain "targetDomain": String,
    /// `targetFilePath`: String
    target_file_path "targetFilePath": String,
    /// `targetPrinterName`: String
    target_printer_name "targetPrinterName": String,
    /// `targetUrl`: String
    target_url "targetUrl": String,
}
