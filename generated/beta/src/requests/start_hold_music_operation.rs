// @generated
use crate::{mg, models};

/// One `microsoft.graph.startHoldMusicOperation`, by its URL.
pub type StartHoldMusicOperationResource = mg::One<models::StartHoldMusicOperation>;

/// A collection of `microsoft.graph.startHoldMusicOperation`, by its URL.
pub type StartHoldMusicOperationCollection = mg::Many<
    models::StartHoldMusicOperation,
    StartHoldMusicOperationResource,
>;
