// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryCaseSettings`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`EdiscoveryCaseSettingsResource`], for example
/// `graph.security().cases().ediscovery_cases().id(id).settings()`.
///
/// Operations: `reset_to_default`.
///
/// [`EdiscoveryCaseSettingsResource`]: crate::requests::security::ediscovery_case_settings::EdiscoveryCaseSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-beta
pub struct EdiscoveryCaseSettings {
    /// `caseType`. Never null.
    pub case_type: mg::Field<mg::Open<super::CaseType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ocr`.
    pub ocr: mg::Field<mg::Boxed<super::OcrSettings>>,
    /// `redundancyDetection`.
    pub redundancy_detection: mg::Field<mg::Boxed<super::RedundancyDetectionSettings>>,
    /// `reviewSetSettings`.
    pub review_set_settings: mg::Field<mg::Flags<super::ReviewSetSettings>>,
    /// `topicModeling`.
    pub topic_modeling: mg::Field<mg::Boxed<super::TopicModelingSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryCaseSettings: "microsoft.graph.security.ediscoveryCaseSettings", entity, base crate::models::Entity;
    case_type: "caseType" required,
    id: "id" key required,
    ocr: "ocr",
    redundancy_detection: "redundancyDetection",
    review_set_settings: "reviewSetSettings",
    topic_modeling: "topicModeling",
}

mg::derived_from! { EdiscoveryCaseSettings: crate::models::Entity }
