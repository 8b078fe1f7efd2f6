// @generated
use crate::mg;

/// Entity type [`microsoft.graph.textClassificationRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/textclassificationrequest?view=graph-rest-beta
pub struct TextClassificationRequest {
    /// `contentMetaData`.
    pub content_meta_data: mg::Field<
        mg::Boxed<super::ClassificationRequestContentMetaData>,
    >,
    /// `fileExtension`.
    pub file_extension: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `matchTolerancesToInclude`.
    pub match_tolerances_to_include: mg::Field<
        mg::Flags<super::MlClassificationMatchTolerance>,
    >,
    /// `scopesToRun`.
    pub scopes_to_run: mg::Field<mg::Flags<super::SensitiveTypeScope>>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TextClassificationRequest: "microsoft.graph.textClassificationRequest", entity, base super::Entity;
    content_meta_data: "contentMetaData",
    file_extension: "fileExtension",
    id: "id" key required,
    match_tolerances_to_include: "matchTolerancesToInclude",
    scopes_to_run: "scopesToRun",
    sensitive_type_ids: "sensitiveTypeIds",
    text: "text",
}

mg::derived_from! { TextClassificationRequest: super::Entity }
