// @generated
use crate::mg;

/// Complex type `microsoft.graph.search.answerVariant`.
pub struct AnswerVariant {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `platform`.
    pub platform: mg::Field<mg::Open<crate::models::DevicePlatformType>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnswerVariant: "microsoft.graph.search.answerVariant", complex;
    description: "description",
    display_name: "displayName",
    language_tag: "languageTag",
    platform: "platform",
    web_url: "webUrl",
}
