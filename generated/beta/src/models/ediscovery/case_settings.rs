// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.caseSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-casesettings?view=graph-rest-beta>
    CaseSettings "microsoft.graph.ediscovery.caseSettings" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ocr`: microsoft.graph.ediscovery.ocrSettings
    ocr "ocr": mg::Boxed<super::OcrSettings>,
    /// `redundancyDetection`: microsoft.graph.ediscovery.redundancyDetectionSettings
    redundancy_detection "redundancyDetection": mg::Boxed<super::RedundancyDetectionSettings>,
    /// `topicModeling`: microsoft.graph.ediscovery.topicModelingSettings
    topic_modeling "topicModeling": mg::Boxed<super::TopicModelingSettings>,
}

mg::derived_from! { CaseSettings: crate::models::Entity }
