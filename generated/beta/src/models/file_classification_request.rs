// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fileClassificationRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FileClassificationRequestResource`].
///
/// [`FileClassificationRequestResource`]: crate::requests::file_classification_request::FileClassificationRequestResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/fileclassificationrequest?view=graph-rest-beta
pub struct FileClassificationRequest {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileClassificationRequest: "microsoft.graph.fileClassificationRequest", entity, base super::Entity;
    id: "id" key required,
    sensitive_type_ids: "sensitiveTypeIds",
}

mg::derived_from! { FileClassificationRequest: super::Entity }
