// @generated
use crate::{mg, models};

/// One `microsoft.graph.aiInteractionHistory`, by its URL.
///
/// For example `/copilot/interactionHistory`.
pub type AiInteractionHistoryResource = mg::One<models::AiInteractionHistory>;
