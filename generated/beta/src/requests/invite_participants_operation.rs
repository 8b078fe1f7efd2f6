// @generated
use crate::{mg, models};

/// One `microsoft.graph.inviteParticipantsOperation`, by its URL.
pub type InviteParticipantsOperationResource = mg::One<
    models::InviteParticipantsOperation,
>;

/// A collection of `microsoft.graph.inviteParticipantsOperation`, by its URL.
pub type InviteParticipantsOperationCollection = mg::Many<
    models::InviteParticipantsOperation,
    InviteParticipantsOperationResource,
>;
