// @generated
use crate::{mg, models};

/// One `microsoft.graph.unmuteParticipantOperation`, by its URL.
pub type UnmuteParticipantOperationResource = mg::One<
    models::UnmuteParticipantOperation,
>;

/// A collection of `microsoft.graph.unmuteParticipantOperation`, by its URL.
pub type UnmuteParticipantOperationCollection = mg::Many<
    models::UnmuteParticipantOperation,
    UnmuteParticipantOperationResource,
>;
