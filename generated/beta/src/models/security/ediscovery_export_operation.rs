// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryExportOperation`, an entity type derived from `microsoft.graph.security.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta>
    EdiscoveryExportOperation "microsoft.graph.security.ediscoveryExportOperation" "entity" : super::CaseOperation;
    /// `action`: microsoft.graph.security.caseAction
    action "action": mg::Open<super::CaseAction>,
    /// `azureBlobContainer`: String
    #[deprecated(note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/azureBlobContainer)")]
    azure_blob_container "azureBlobContainer" "d": String,
    /// `azureBlobToken`: String, masked in Debug
    #[deprecated(note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/azureBlobToken)")]
    azure_blob_token "azureBlobToken" "ds": String,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `exportFileMetadata`: Collection(microsoft.graph.security.exportFileMetadata)
    export_file_metadata "exportFileMetadata": Vec<super::ExportFileMetadata>,
    /// `exportOptions`: microsoft.graph.security.exportOptions
    export_options "exportOptions": mg::Flags<super::ExportOptions>,
    /// `exportStructure`: microsoft.graph.security.exportFileStructure
    export_structure "exportStructure": mg::Open<super::ExportFileStructure>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `outputFolderId`: String
    #[deprecated(note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/outputFolderId)")]
    output_folder_id "outputFolderId" "d": String,
    /// `outputName`: String
    output_name "outputName": String,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { EdiscoveryExportOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryExportOperation {
    /// `reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`
    pub const REVIEW_SET: mg::Nav<
        EdiscoveryExportOperation,
        super::EdiscoveryReviewSet,
    > = mg::Nav::new("reviewSet");
    /// `reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`
    pub const REVIEW_SET_QUERY: mg::Nav<
        EdiscoveryExportOperation,
        super::EdiscoveryReviewSetQuery,
    > = mg::Nav::new("reviewSetQuery");
}
