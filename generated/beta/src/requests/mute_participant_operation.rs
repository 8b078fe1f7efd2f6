// @generated
use crate::{mg, models};

/// Requests on one [`MuteParticipantOperation`](models::MuteParticipantOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_mute_participant_operation()`.
pub type MuteParticipantOperationResource = mg::One<models::MuteParticipantOperation>;

/// Requests on a collection of [`MuteParticipantOperation`](models::MuteParticipantOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_mute_participant_operation()`.
pub type MuteParticipantOperationCollection = mg::Many<
    models::MuteParticipantOperation,
    MuteParticipantOperationResource,
>;
