// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryCaseSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverycasesettings?view=graph-rest-beta>
    EdiscoveryCaseSettings "microsoft.graph.security.ediscoveryCaseSettings" "entity" : crate::models::Entity;
    /// `caseType`: microsoft.graph.security.caseType, not null
    case_type "caseType" "r": mg::Open<super::CaseType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ocr`: microsoft.graph.security.ocrSettings
    ocr "ocr": mg::Boxed<super::OcrSettings>,
    /// `redundancyDetection`: microsoft.graph.security.redundancyDetectionSettings
    redundancy_detection "redundancyDetection": mg::Boxed<super::RedundancyDetectionSettings>,
    /// `reviewSetSettings`: microsoft.graph.security.reviewSetSettings
    review_set_settings "reviewSetSettings": mg::Flags<super::ReviewSetSettings>,
    /// `topicModeling`: microsoft.graph.security.topicModelingSettings
    topic_modeling "topicModeling": mg::Boxed<super::TopicModelingSettings>,
}

mg::derived_from! { EdiscoveryCaseSettings: crate::models::Entity }
