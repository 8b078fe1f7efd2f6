// @generated
use crate::{mg, models};

/// One `microsoft.graph.muteParticipantsOperation`, by its URL.
pub type MuteParticipantsOperationResource = mg::One<models::MuteParticipantsOperation>;

/// A collection of `microsoft.graph.muteParticipantsOperation`, by its URL.
pub type MuteParticipantsOperationCollection = mg::Many<
    models::MuteParticipantsOperation,
    MuteParticipantsOperationResource,
>;
