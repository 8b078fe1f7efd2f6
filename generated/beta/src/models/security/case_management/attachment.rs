// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.attachment`, an entity type derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-attachment?view=graph-rest-beta>
    Attachment "microsoft.graph.security.caseManagement.attachment" "entity" : super::CaseManagementEntity;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fileExtension`: String
    file_extension "fileExtension": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `origin`: microsoft.graph.security.caseManagement.attachmentOrigin
    origin "origin": mg::Boxed<super::AttachmentOrigin>,
    /// `scanResult`: microsoft.graph.security.caseManagement.attachmentScanResult, not null
    scan_result "scanResult" "r": mg::Open<super::AttachmentScanResult>,
}

mg::derived_from! { Attachment: super::CaseManagementEntity, crate::models::Entity }
