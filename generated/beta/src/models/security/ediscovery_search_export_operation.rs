// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoverySearchExportOperation`, an entity type derived from `microsoft.graph.security.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverysearchexportoperation?view=graph-rest-beta>
    EdiscoverySearchExportOperation "microsoft.graph.security.ediscoverySearchExportOperation" "entity" : super::CaseOperation;
    /// `action`: microsoft.graph.security.caseAction
    action "action": mg::Open<super::CaseAction>,
    /// `additionalOptions`: microsoft.graph.security.additionalOptions
    additional_options "additionalOptions": mg::Flags<super::AdditionalOptions>,
    /// `cloudAttachmentVersion`: microsoft.graph.security.cloudAttachmentVersion
    cloud_attachment_version "cloudAttachmentVersion": mg::Open<super::CloudAttachmentVersion>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `documentVersion`: microsoft.graph.security.documentVersion
    document_version "documentVersion": mg::Open<super::DocumentVersion>,
    /// `exportCriteria`: microsoft.graph.security.exportCriteria
    export_criteria "exportCriteria": mg::Flags<super::ExportCriteria>,
    /// `exportFileMetadata`: Collection(microsoft.graph.security.exportFileMetadata)
    export_file_metadata "exportFileMetadata": Vec<super::ExportFileMetadata>,
    /// `exportFormat`: microsoft.graph.security.exportFormat
    export_format "exportFormat": mg::Open<super::ExportFormat>,
    /// `exportLocation`: microsoft.graph.security.exportLocation
    export_location "exportLocation": mg::Flags<super::ExportLocation>,
    /// `exportSingleItems`: Boolean
    export_single_items "exportSingleItems": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { EdiscoverySearchExportOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoverySearchExportOperation {
    /// `search`: `microsoft.graph.security.ediscoverySearch`
    pub const SEARCH: mg::Nav<
        EdiscoverySearchExportOperation,
        super::EdiscoverySearch,
    > = mg::Nav::new("search");
}
