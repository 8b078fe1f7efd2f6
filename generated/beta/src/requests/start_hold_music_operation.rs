// @generated
use crate::{mg, models};

/// Requests on one [`StartHoldMusicOperation`](models::StartHoldMusicOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_start_hold_music_operation()`.
pub type StartHoldMusicOperationResource = mg::One<models::StartHoldMusicOperation>;

/// Requests on a collection of [`StartHoldMusicOperation`](models::StartHoldMusicOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_start_hold_music_operation()`.
pub type StartHoldMusicOperationCollection = mg::Many<
    models::StartHoldMusicOperation,
    StartHoldMusicOperationResource,
>;
