// @generated
use crate::mg;

/// Complex type `microsoft.graph.ediscovery.topicModelingSettings`.
pub struct TopicModelingSettings {
    /// `dynamicallyAdjustTopicCount`.
    pub dynamically_adjust_topic_count: mg::Field<bool>,
    /// `ignoreNumbers`.
    pub ignore_numbers: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `topicCount`.
    pub topic_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TopicModelingSettings: "microsoft.graph.ediscovery.topicModelingSettings", complex;
    dynamically_adjust_topic_count: "dynamicallyAdjustTopicCount",
    ignore_numbers: "ignoreNumbers",
    is_enabled: "isEnabled",
    topic_count: "topicCount",
}
