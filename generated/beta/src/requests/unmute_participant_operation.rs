// @generated
use crate::{mg, models};

/// Requests on one [`UnmuteParticipantOperation`](models::UnmuteParticipantOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_unmute_participant_operation()`.
pub type UnmuteParticipantOperationResource = mg::One<
    models::UnmuteParticipantOperation,
>;

/// Requests on a collection of [`UnmuteParticipantOperation`](models::UnmuteParticipantOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_unmute_participant_operation()`.
pub type UnmuteParticipantOperationCollection = mg::Many<
    models::UnmuteParticipantOperation,
    UnmuteParticipantOperationResource,
>;
