// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskChatMention`, a complex type.
    PlannerTaskChatMention "microsoft.graph.plannerTaskChatMention" "complex";
    /// `mentionType`: plannerTaskChatMentionType, not null
    mention_type "mentionType" "r": mg::Open<super::PlannerTaskChatMentionType>,
    /// `mentioned`: String
    mentioned "mentioned": String,
    /// `position`: Int32, not null
    position "position" "r": i32,
}
