// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.customDataProvidedResourceUploadSession`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`CustomDataProvidedResourceUploadSessionCollection`], for example
/// `graph.entitlement_management().access_package_resources().id(id).upload_sessions()`.
///
/// Operations: `upload_file`.
///
/// [`CustomDataProvidedResourceUploadSessionCollection`]: crate::requests::custom_data_provided_resource_upload_session::CustomDataProvidedResourceUploadSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customdataprovidedresourceuploadsession?view=graph-rest-beta
pub struct CustomDataProvidedResourceUploadSession {
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
    CustomDataProvidedResourceUploadSession: "microsoft.graph.customDataProvidedResourceUploadSession", entity abstract, base super::Entity, family CustomDataProvidedResourceUploadSessionKind;
    created_date_time: "createdDateTime" required,
    data: "data",
    id: "id" key required,
    is_upload_done: "isUploadDone" required,
    reference_id: "referenceId",
    stats: "stats" required,
    status: "status" required,
}

mg::derived_from! { CustomDataProvidedResourceUploadSession: super::Entity }

impl CustomDataProvidedResourceUploadSession {
    /// `files`: many [`CustomDataProvidedResourceFile`](super::CustomDataProvidedResourceFile).
    pub const FILES: mg::Nav<
        CustomDataProvidedResourceUploadSession,
        Vec<super::CustomDataProvidedResourceFile>,
    > = mg::Nav::new("files");
}

/// The types derived from [`CustomDataProvidedResourceUploadSession`].
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
