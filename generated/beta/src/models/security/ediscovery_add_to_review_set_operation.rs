// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryAddToReviewSetOperation`, an entity type derived from `microsoft.graph.security.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryaddtoreviewsetoperation?view=graph-rest-beta>
    EdiscoveryAddToReviewSetOperation "microsoft.graph.security.ediscoveryAddToReviewSetOperation" "entity" : super::CaseOperation;
    /// `action`: microsoft.graph.security.caseAction
    action "action": mg::Open<super::CaseAction>,
    /// `additionalDataOptions`: microsoft.graph.security.additionalDataOptions
    additional_data_options "additionalDataOptions": mg::Flags<super::AdditionalDataOptions>,
    /// `cloudAttachmentVersion`: microsoft.graph.security.cloudAttachmentVersion
    cloud_attachment_version "cloudAttachmentVersion": mg::Open<super::CloudAttachmentVersion>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `documentVersion`: microsoft.graph.security.documentVersion
    document_version "documentVersion": mg::Open<super::DocumentVersion>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemsToInclude`: microsoft.graph.security.itemsToInclude
    items_to_include "itemsToInclude": mg::Flags<super::ItemsToInclude>,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `reportFileMetadata`: Collection(microsoft.graph.security.reportFileMetadata)
    report_file_metadata "reportFileMetadata": Vec<super::ReportFileMetadata>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { EdiscoveryAddToReviewSetOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryAddToReviewSetOperation {
    /// `reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`
    pub const REVIEW_SET: mg::Nav<
        EdiscoveryAddToReviewSetOperation,
        super::EdiscoveryReviewSet,
    > = mg::Nav::new("reviewSet");
    /// `search`: `microsoft.graph.security.ediscoverySearch`
    pub const SEARCH: mg::Nav<
        EdiscoveryAddToReviewSetOperation,
        super::EdiscoverySearch,
    > = mg::Nav::new("search");
}
