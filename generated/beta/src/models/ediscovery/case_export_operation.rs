// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.caseExportOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`CaseExportOperationCollection`], for example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_case_export_operation()`.
///
/// Operations: `get_download_url`.
///
/// [`CaseExportOperationCollection`]: crate::requests::ediscovery::case_export_operation::CaseExportOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta
pub struct CaseExportOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `azureBlobContainer`.
    pub azure_blob_container: mg::Field<String>,
    /// `azureBlobToken`. Secret: masked in `Debug`.
    pub azure_blob_token: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `exportOptions`.
    pub export_options: mg::Field<mg::Flags<super::ExportOptions>>,
    /// `exportStructure`.
    pub export_structure: mg::Field<mg::Open<super::ExportFileStructure>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `outputFolderId`.
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
    CaseExportOperation: "microsoft.graph.ediscovery.caseExportOperation", entity, base super::CaseOperation;
    action: "action",
    azure_blob_container: "azureBlobContainer",
    azure_blob_token: "azureBlobToken" secret,
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    export_options: "exportOptions",
    export_structure: "exportStructure",
    id: "id" key required,
    output_folder_id: "outputFolderId",
    output_name: "outputName",
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { CaseExportOperation: super::CaseOperation, crate::models::Entity }

impl CaseExportOperation {
    /// `reviewSet`: [`ReviewSet`](super::ReviewSet).
    pub const REVIEW_SET: mg::Nav<CaseExportOperation, super::ReviewSet> = mg::Nav::new(
        "reviewSet",
    );
}
