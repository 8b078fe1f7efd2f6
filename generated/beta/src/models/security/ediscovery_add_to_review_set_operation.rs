// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryAddToReviewSetOperation`][reference], derived
/// from [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EdiscoveryAddToReviewSetOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_add_to_review_set_operation()
/// ```
///
/// [`EdiscoveryAddToReviewSetOperationCollection`]: crate::requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-beta
pub struct EdiscoveryAddToReviewSetOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `additionalDataOptions`.
    pub additional_data_options: mg::Field<mg::Flags<super::AdditionalDataOptions>>,
    /// `cloudAttachmentVersion`.
    pub cloud_attachment_version: mg::Field<mg::Open<super::CloudAttachmentVersion>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `documentVersion`.
    pub document_version: mg::Field<mg::Open<super::DocumentVersion>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemsToInclude`.
    pub items_to_include: mg::Field<mg::Flags<super::ItemsToInclude>>,
    /// `percentProgress`.
    pub percent_progress: mg::Field<i32>,
    /// `reportFileMetadata`.
    pub report_file_metadata: mg::Field<Vec<super::ReportFileMetadata>>,
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
    EdiscoveryAddToReviewSetOperation: "microsoft.graph.security.ediscoveryAddToReviewSetOperation", entity, base super::CaseOperation;
    action: "action",
    additional_data_options: "additionalDataOptions",
    cloud_attachment_version: "cloudAttachmentVersion",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    document_version: "documentVersion",
    id: "id" key required,
    items_to_include: "itemsToInclude",
    percent_progress: "percentProgress",
    report_file_metadata: "reportFileMetadata",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { EdiscoveryAddToReviewSetOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryAddToReviewSetOperation {
    /// `reviewSet`: [`EdiscoveryReviewSet`](super::EdiscoveryReviewSet).
    pub const REVIEW_SET: mg::Nav<
        EdiscoveryAddToReviewSetOperation,
        super::EdiscoveryReviewSet,
    > = mg::Nav::new("reviewSet");
    /// `search`: [`EdiscoverySearch`](super::EdiscoverySearch).
    pub const SEARCH: mg::Nav<
        EdiscoveryAddToReviewSetOperation,
        super::EdiscoverySearch,
    > = mg::Nav::new("search");
}
