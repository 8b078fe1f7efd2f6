// @generated
use crate::{mg, models};

/// Requests on one [`InviteParticipantsOperation`](models::InviteParticipantsOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_invite_participants_operation()`.
pub type InviteParticipantsOperationResource = mg::One<
    models::InviteParticipantsOperation,
>;

/// Requests on a collection of
/// [`InviteParticipantsOperation`](models::InviteParticipantsOperation): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_invite_participants_operation()`.
pub type InviteParticipantsOperationCollection = mg::Many<
    models::InviteParticipantsOperation,
    InviteParticipantsOperationResource,
>;
