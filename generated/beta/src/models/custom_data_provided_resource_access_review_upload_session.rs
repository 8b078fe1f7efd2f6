// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`, an entity type derived from `microsoft.graph.customDataProvidedResourceUploadSession`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customdataprovidedresourceaccessreviewuploadsession?view=graph-rest-beta>
    CustomDataProvidedResourceAccessReviewUploadSession "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession" "entity" : super::CustomDataProvidedResourceUploadSession;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `data`: microsoft.graph.customDataProvidedResourcePayloads.data
    data "data": mg::Boxed<crate::models::custom_data_provided_resource_payloads::Data>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isUploadDone`: Boolean, not null
    is_upload_done "isUploadDone" "r": bool,
    /// `referenceId`: String
    reference_id "referenceId": String,
    /// `stats`: customDataProvidedResourceUploadStats, not null
    stats "stats" "r": mg::Boxed<super::CustomDataProvidedResourceUploadStats>,
    /// `status`: customDataProvidedResourceUploadStatus, not null
    status "status" "r": mg::Open<super::CustomDataProvidedResourceUploadStatus>,
}

mg::derived_from! { CustomDataProvidedResourceAccessReviewUploadSession: super::CustomDataProvidedResourceUploadSession, super::Entity }

impl CustomDataProvidedResourceAccessReviewUploadSession {
    /// `files`: many `customDataProvidedResourceFile`
    pub const FILES: mg::Nav<
        CustomDataProvidedResourceAccessReviewUploadSession,
        Vec<super::CustomDataProvidedResourceFile>,
    > = mg::Nav::new("files");
}
