// @generated
use crate::{mg, models};

/// One `microsoft.graph.muteParticipantOperation`, by its URL.
pub type MuteParticipantOperationResource = mg::One<models::MuteParticipantOperation>;

/// A collection of `microsoft.graph.muteParticipantOperation`, by its URL.
pub type MuteParticipantOperationCollection = mg::Many<
    models::MuteParticipantOperation,
    MuteParticipantOperationResource,
>;
