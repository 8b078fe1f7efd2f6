// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskChatMention`.
pub struct PlannerTaskChatMention {
    /// `mentionType`. Never null.
    pub mention_type: mg::Field<mg::Open<super::PlannerTaskChatMentionType>>,
    /// `mentioned`.
    pub mentioned: mg::Field<String>,
    /// `position`. Never null.
    pub position: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskChatMention: "microsoft.graph.plannerTaskChatMention", complex;
    mention_type: "mentionType" required,
    mentioned: "mentioned",
    position: "position" required,
}
