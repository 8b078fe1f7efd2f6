// @generated
use crate::{mg, models};

/// Requests on one [`PlannerTaskChatMessage`](models::PlannerTaskChatMessage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.planner().tasks().id(id).messages().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerTaskChatMessageResource(mg::One<models::PlannerTaskChatMessage>);

mg::builder! { PlannerTaskChatMessageResource: mg::One<models::PlannerTaskChatMessage> }

impl PlannerTaskChatMessageResource {
    /// `POST …/setReaction`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated).
    #[inline]
    pub fn set_reaction(&self, parameters: impl Into<SetReaction>) -> mg::Request<()> {
        self.raw().action_with("setReaction", &parameters.into())
    }

    /// `POST …/unsetReaction`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated).
    #[inline]
    pub fn unset_reaction(
        &self,
        parameters: impl Into<UnsetReaction>,
    ) -> mg::Request<()> {
        self.raw().action_with("unsetReaction", &parameters.into())
    }
}

/// Requests on a collection of [`PlannerTaskChatMessage`](models::PlannerTaskChatMessage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.planner().tasks().id(id).messages()`.
pub type PlannerTaskChatMessageCollection = mg::Many<
    models::PlannerTaskChatMessage,
    PlannerTaskChatMessageResource,
>;

/// Parameters of [`PlannerTaskChatMessageResource::set_reaction`].
///
/// A call can pass `reaction_type` alone.
pub struct SetReaction {
    /// `reactionType`. Required.
    pub reaction_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetReaction: "microsoft.graph.setReaction", parameters;
    reaction_type: "reactionType" required,
}

mg::required_parameters! {
    SetReaction;
    reaction_type: String,
}

/// Parameters of [`PlannerTaskChatMessageResource::unset_reaction`].
///
/// A call can pass `reaction_type` alone.
pub struct UnsetReaction {
    /// `reactionType`. Required.
    pub reaction_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnsetReaction: "microsoft.graph.unsetReaction", parameters;
    reaction_type: "reactionType" required,
}

mg::required_parameters! {
    UnsetReaction;
    reaction_type: String,
}
