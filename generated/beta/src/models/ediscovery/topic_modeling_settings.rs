// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.topicModelingSettings`, a complex type.
    TopicModelingSettings "microsoft.graph.ediscovery.topicModelingSettings" "complex";
    /// `dynamicallyAdjustTopicCount`: Boolean
    dynamically_adjust_topic_count "dynamicallyAdjustTopicCount": bool,
    /// `ignoreNumbers`: Boolean
    ignore_numbers "ignoreNumbers": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `topicCount`: Int32
    topic_count "topicCount": i32,
}
