// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskChatReaction`, a complex type.
    PlannerTaskChatReaction "microsoft.graph.plannerTaskChatReaction" "complex";
    /// `reactionEvents`: Collection(plannerTaskChatReactionEvent), items not null
    reaction_events "reactionEvents" "r": Vec<super::PlannerTaskChatReactionEvent>,
    /// `reactionType`: String
    reaction_type "reactionType": String,
}
