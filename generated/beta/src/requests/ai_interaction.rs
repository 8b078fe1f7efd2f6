// @generated
use crate::{mg, models};

/// One `microsoft.graph.aiInteraction`, by its URL.
///
/// For example `/copilot/interactionHistory/getAllEnterpriseInteractions(…)/{aiInteraction-id}`.
pub type AiInteractionResource = mg::One<models::AiInteraction>;

/// A collection of `microsoft.graph.aiInteraction`, by its URL.
///
/// For example `/copilot/interactionHistory/getAllEnterpriseInteractions(…)`.
pub type AiInteractionCollection = mg::Many<
    models::AiInteraction,
    AiInteractionResource,
>;
