// @generated
use crate::mg;

/// Entity type [`microsoft.graph.aiInteractionHistory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AiInteractionHistoryResource`], for example `graph.copilot().interaction_history()`.
///
/// [`AiInteractionHistoryResource`]: crate::requests::ai_interaction_history::AiInteractionHistoryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/aiinteractionhistory?view=graph-rest-beta
pub struct AiInteractionHistory {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionHistory: "microsoft.graph.aiInteractionHistory", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AiInteractionHistory: super::Entity }
