// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`][reference],
/// derived from
/// [`CustomDataProvidedResourceUploadSession`](super::CustomDataProvidedResourceUploadSession).
///
/// Requests: [`CustomDataProvidedResourceAccessReviewUploadSessionCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .upload_sessions()
///     .cast_to_custom_data_provided_resource_access_review_upload_session()
/// ```
///
/// Operations: `upload_file`.
///
/// [`CustomDataProvidedResourceAccessReviewUploadSessionCollection`]: crate::requests::custom_data_provided_resource_access_review_upload_session::CustomDataProvidedResourceAccessReviewUploadSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customdataprovidedresourceaccessreviewuploadsession?view=graph-rest-beta
pub struct CustomDataProvidedResourceAccessReviewUploadSession {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `data`.
    pub data: mg::Field<
        mg::Boxed<crate::models::custom_data_provided_resource_payloads::Data>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isUploadDone`. Never null.
    pub is_upload_done: mg::Field<bool>,
    /// `referenceId`.
    pub reference_id: mg::Field<String>,
    /// `stats`. Never null.
    pub stats: mg::Field<mg::Boxed<super::CustomDataProvidedResourceUploadStats>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CustomDataProvidedResourceUploadStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomDataProvidedResourceAccessReviewUploadSession: "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession", entity, base super::CustomDataProvidedResourceUploadSession;
    created_date_time: "createdDateTime" required,
    data: "data",
    id: "id" key required,
    is_upload_done: "isUploadDone" required,
    reference_id: "referenceId",
    stats: "stats" required,
    status: "status" required,
}

mg::derived_from! { CustomDataProvidedResourceAccessReviewUploadSession: super::CustomDataProvidedResourceUploadSession, super::Entity }

impl CustomDataProvidedResourceAccessReviewUploadSession {
    /// `files`: many [`CustomDataProvidedResourceFile`](super::CustomDataProvidedResourceFile).
    pub const FILES: mg::Nav<
        CustomDataProvidedResourceAccessReviewUploadSession,
        Vec<super::CustomDataProvidedResourceFile>,
    > = mg::Nav::new("files");
}
