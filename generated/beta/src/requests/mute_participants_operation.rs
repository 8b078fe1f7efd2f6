// @generated
use crate::{mg, models};

/// Requests on one [`MuteParticipantsOperation`](models::MuteParticipantsOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_mute_participants_operation()`.
pub type MuteParticipantsOperationResource = mg::One<models::MuteParticipantsOperation>;

/// Requests on a collection of [`MuteParticipantsOperation`](models::MuteParticipantsOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_mute_participants_operation()`.
pub type MuteParticipantsOperationCollection = mg::Many<
    models::MuteParticipantsOperation,
    MuteParticipantsOperationResource,
>;
