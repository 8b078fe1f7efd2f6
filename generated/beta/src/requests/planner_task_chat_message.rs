// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.plannerTaskChatMessage`, by its URL.
    ///
    /// For example `/planner/tasks/{plannerTask-id}/messages/{plannerTaskChatMessage-id}`.
    PlannerTaskChatMessageResource(mg::One<models::PlannerTaskChatMessage>)
}

impl PlannerTaskChatMessageResource {
    /// `POST …/setReaction`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Tasks.ReadWrite** |
    #[inline]
    pub fn set_reaction(&self, parameters: SetReaction) -> mg::Request<()> {
        mg::Path::action_with(self, "setReaction", &parameters)
    }

    /// `POST …/unsetReaction`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Tasks.ReadWrite** |
    #[inline]
    pub fn unset_reaction(&self, parameters: UnsetReaction) -> mg::Request<()> {
        mg::Path::action_with(self, "unsetReaction", &parameters)
    }
}

/// A collection of `microsoft.graph.plannerTaskChatMessage`, by its URL.
///
/// For example `/planner/tasks/{plannerTask-id}/messages`.
pub type PlannerTaskChatMessageCollection = mg::Many<
    models::PlannerTaskChatMessage,
    PlannerTaskChatMessageResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.setReaction`.
    SetReaction "microsoft.graph.setReaction" "parameters";
    /// `reactionType`: String, not null
    reaction_type "reactionType" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.unsetReaction`.
    UnsetReaction "microsoft.graph.unsetReaction" "parameters";
    /// `reactionType`: String, not null
    reaction_type "reactionType" "r": String,
}
