// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.textClassificationRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/textclassificationrequest?view=graph-rest-beta>
    TextClassificationRequest "microsoft.graph.textClassificationRequest" "entity" : super::Entity;
    /// `contentMetaData`: classificationRequestContentMetaData
    content_meta_data "contentMetaData": mg::Boxed<super::ClassificationRequestContentMetaData>,
    /// `fileExtension`: String
    file_extension "fileExtension": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `matchTolerancesToInclude`: mlClassificationMatchTolerance
    match_tolerances_to_include "matchTolerancesToInclude": mg::Flags<super::MlClassificationMatchTolerance>,
    /// `scopesToRun`: sensitiveTypeScope
    scopes_to_run "scopesToRun": mg::Flags<super::SensitiveTypeScope>,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
    /// `text`: String
    text "text": String,
}

mg::derived_from! { TextClassificationRequest: super::Entity }
