// @generated
use crate::{mg, models};

/// One `microsoft.graph.stopHoldMusicOperation`, by its URL.
pub type StopHoldMusicOperationResource = mg::One<models::StopHoldMusicOperation>;

/// A collection of `microsoft.graph.stopHoldMusicOperation`, by its URL.
pub type StopHoldMusicOperationCollection = mg::Many<
    models::StopHoldMusicOperation,
    StopHoldMusicOperationResource,
>;
