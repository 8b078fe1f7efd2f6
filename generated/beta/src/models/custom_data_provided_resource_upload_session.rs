// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourceUploadSession`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customdataprovidedresourceuploadsession?view=graph-rest-beta>
    CustomDataProvidedResourceUploadSession "microsoft.graph.customDataProvidedResourceUploadSession" "entity abstract" : super::Entity => CustomDataProvidedResourceUploadSessionKind;
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

mg::derived_from! { CustomDataProvidedResourceUploadSession: super::Entity }

impl CustomDataProvidedResourceUploadSession {
    /// `files`: many `customDataProvidedResourceFile`
    pub const FILES: mg::Nav<
        CustomDataProvidedResourceUploadSession,
        Vec<super::CustomDataProvidedResourceFile>,
    > = mg::Nav::new("files");
}

/// The types derived from `microsoft.graph.customDataProvidedResourceUploadSession`.
#[non_exhaustive]
pub enum CustomDataProvidedResourceUploadSessionKind {
    CustomDataProvidedResourceAccessReviewUploadSession(
        Box<super::CustomDataProvidedResourceAccessReviewUploadSession>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomDataProvidedResourceUploadSession>),
}

mg::family! {
    CustomDataProvidedResourceUploadSession => CustomDataProvidedResourceUploadSessionKind;
    CustomDataProvidedResourceAccessReviewUploadSession(super::CustomDataProvidedResourceAccessReviewUploadSession),
}
