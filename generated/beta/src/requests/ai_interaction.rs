// @generated
use crate::{mg, models};

/// Requests on one [`AiInteraction`](models::AiInteraction): `get`, `update`, `delete`.
///
/// For example `graph.copilot().interaction_history().get_all_enterprise_interactions().id(id)`.
pub type AiInteractionResource = mg::One<models::AiInteraction>;

/// Requests on a collection of [`AiInteraction`](models::AiInteraction): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.copilot().interaction_history().get_all_enterprise_interactions()`.
pub type AiInteractionCollection = mg::Many<
    models::AiInteraction,
    AiInteractionResource,
>;
