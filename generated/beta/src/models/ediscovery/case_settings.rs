// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.caseSettings`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`CaseSettingsResource`](crate::requests::ediscovery::case_settings::CaseSettingsResource), for
/// example `graph.compliance().ediscovery().cases().id(id).settings()`.
///
/// Operations: `reset_to_default`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-casesettings?view=graph-rest-beta
pub struct CaseSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ocr`.
    pub ocr: mg::Field<mg::Boxed<super::OcrSettings>>,
    /// `redundancyDetection`.
    pub redundancy_detection: mg::Field<mg::Boxed<super::RedundancyDetectionSettings>>,
    /// `topicModeling`.
    pub topic_modeling: mg::Field<mg::Boxed<super::TopicModelingSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CaseSettings: "microsoft.graph.ediscovery.caseSettings", entity, base crate::models::Entity;
    id: "id" key required,
    ocr: "ocr",
    redundancy_detection: "redundancyDetection",
    topic_modeling: "topicModeling",
}

mg::derived_from! { CaseSettings: crate::models::Entity }
