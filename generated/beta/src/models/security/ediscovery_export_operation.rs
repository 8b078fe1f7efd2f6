// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryExportOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EdiscoveryExportOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_export_operation()
/// ```
///
/// Operations: `get_download_url`.
///
/// [`EdiscoveryExportOperationCollection`]: crate::requests::security::ediscovery_export_operation::EdiscoveryExportOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta
pub struct EdiscoveryExportOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `azureBlobContainer`.
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/azureBlobContainer)"
    )]
    pub azure_blob_container: mg::Field<String>,
    /// `azureBlobToken`. Secret: masked in `Debug`.
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/azureBlobToken)"
    )]
    pub azure_blob_token: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `exportFileMetadata`.
    pub export_file_metadata: mg::Field<Vec<super::ExportFileMetadata>>,
    /// `exportOptions`.
    pub export_options: mg::Field<mg::Flags<super::ExportOptions>>,
    /// `exportStructure`.
    pub export_structure: mg::Field<mg::Open<super::ExportFileStructure>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `outputFolderId`.
    #[deprecated(
        note = "deprecated since 2023-01-19, to be removed on 2023-04-30 (revision 2023-01/outputFolderId)"
    )]
    pub output_folder_id: mg::Field<String>,
    /// `outputName`.
    pub output_name: mg::Field<String>,
    /// `percentProgress`.
    pub percent_progress: mg::Field<i32>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<crate::models::ResultInfo>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryExportOperation: "microsoft.graph.security.ediscoveryExportOperation", entity, base super::CaseOperation;
    action: "action",
    azure_blob_container: "azureBlobContainer" deprecated,
    azure_blob_token: "azureBlobToken" deprecated secret,
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    export_file_metadata: "exportFileMetadata",
    export_options: "exportOptions",
    export_structure: "exportStructure",
    id: "id" key required,
    output_folder_id: "outputFolderId" deprecated,
    output_name: "outputName",
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { EdiscoveryExportOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryExportOperation {
    /// `reviewSet`: [`EdiscoveryReviewSet`](super::EdiscoveryReviewSet).
    pub const REVIEW_SET: mg::Nav<
        EdiscoveryExportOperation,
        super::EdiscoveryReviewSet,
    > = mg::Nav::new("reviewSet");
    /// `reviewSetQuery`: [`EdiscoveryReviewSetQuery`](super::EdiscoveryReviewSetQuery).
    pub const REVIEW_SET_QUERY: mg::Nav<
        EdiscoveryExportOperation,
        super::EdiscoveryReviewSetQuery,
    > = mg::Nav::new("reviewSetQuery");
}
