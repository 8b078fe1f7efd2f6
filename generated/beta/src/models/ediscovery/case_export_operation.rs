// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.caseExportOperation`, an entity type derived from `microsoft.graph.ediscovery.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta>
    CaseExportOperation "microsoft.graph.ediscovery.caseExportOperation" "entity" : super::CaseOperation;
    /// `action`: microsoft.graph.ediscovery.caseAction
    action "action": mg::Open<super::CaseAction>,
    /// `azureBlobContainer`: String
    azure_blob_container "azureBlobContainer": String,
    /// `azureBlobToken`: String, masked in Debug
    azure_blob_token "azureBlobToken" "s": String,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `exportOptions`: microsoft.graph.ediscovery.exportOptions
    export_options "exportOptions": mg::Flags<super::ExportOptions>,
    /// `exportStructure`: microsoft.graph.ediscovery.exportFileStructure
    export_structure "exportStructure": mg::Open<super::ExportFileStructure>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `outputFolderId`: String
    output_folder_id "outputFolderId": String,
    /// `outputName`: String
    output_name "outputName": String,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.ediscovery.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { CaseExportOperation: super::CaseOperation, crate::models::Entity }

impl CaseExportOperation {
    /// `reviewSet`: `microsoft.graph.ediscovery.reviewSet`
    pub const REVIEW_SET: mg::Nav<CaseExportOperation, super::ReviewSet> = mg::Nav::new(
        "reviewSet",
    );
}
