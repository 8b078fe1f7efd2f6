// @generated
use crate::{mg, models};

/// One `microsoft.graph.playPromptOperation`, by its URL.
pub type PlayPromptOperationResource = mg::One<models::PlayPromptOperation>;

/// A collection of `microsoft.graph.playPromptOperation`, by its URL.
pub type PlayPromptOperationCollection = mg::Many<
    models::PlayPromptOperation,
    PlayPromptOperationResource,
>;
