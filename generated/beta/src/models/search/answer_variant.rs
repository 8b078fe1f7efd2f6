// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.answerVariant`, a complex type.
    AnswerVariant "microsoft.graph.search.answerVariant" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `platform`: devicePlatformType
    platform "platform": mg::Open<crate::models::DevicePlatformType>,
    /// `webUrl`: String
    web_url "webUrl": String,
}
