// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskChatReaction`.
pub struct PlannerTaskChatReaction {
    /// `reactionEvents`.
    pub reaction_events: mg::Field<Vec<super::PlannerTaskChatReactionEvent>>,
    /// `reactionType`.
    pub reaction_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskChatReaction: "microsoft.graph.plannerTaskChatReaction", complex;
    reaction_events: "reactionEvents" required,
    reaction_type: "reactionType",
}
