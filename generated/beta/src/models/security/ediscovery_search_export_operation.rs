// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoverySearchExportOperation`][reference], derived
/// from [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EdiscoverySearchExportOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_search_export_operation()
/// ```
///
/// [`EdiscoverySearchExportOperationCollection`]: crate::requests::security::ediscovery_search_export_operation::EdiscoverySearchExportOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverysearchexportoperation?view=graph-rest-beta
pub struct EdiscoverySearchExportOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `additionalOptions`.
    pub additional_options: mg::Field<mg::Flags<super::AdditionalOptions>>,
    /// `cloudAttachmentVersion`.
    pub cloud_attachment_version: mg::Field<mg::Open<super::CloudAttachmentVersion>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `documentVersion`.
    pub document_version: mg::Field<mg::Open<super::DocumentVersion>>,
    /// `exportCriteria`.
    pub export_criteria: mg::Field<mg::Flags<super::ExportCriteria>>,
    /// `exportFileMetadata`.
    pub export_file_metadata: mg::Field<Vec<super::ExportFileMetadata>>,
    /// `exportFormat`.
    pub export_format: mg::Field<mg::Open<super::ExportFormat>>,
    /// `exportLocation`.
    pub export_location: mg::Field<mg::Flags<super::ExportLocation>>,
    /// `exportSingleItems`.
    pub export_single_items: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    EdiscoverySearchExportOperation: "microsoft.graph.security.ediscoverySearchExportOperation", entity, base super::CaseOperation;
    action: "action",
    additional_options: "additionalOptions",
    cloud_attachment_version: "cloudAttachmentVersion",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    document_version: "documentVersion",
    export_criteria: "exportCriteria",
    export_file_metadata: "exportFileMetadata",
    export_format: "exportFormat",
    export_location: "exportLocation",
    export_single_items: "exportSingleItems",
    id: "id" key required,
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { EdiscoverySearchExportOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoverySearchExportOperation {
    /// `search`: [`EdiscoverySearch`](super::EdiscoverySearch).
    pub const SEARCH: mg::Nav<
        EdiscoverySearchExportOperation,
        super::EdiscoverySearch,
    > = mg::Nav::new("search");
}
