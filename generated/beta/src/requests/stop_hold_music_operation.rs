// @generated
use crate::{mg, models};

/// Requests on one [`StopHoldMusicOperation`](models::StopHoldMusicOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_stop_hold_music_operation()`.
pub type StopHoldMusicOperationResource = mg::One<models::StopHoldMusicOperation>;

/// Requests on a collection of [`StopHoldMusicOperation`](models::StopHoldMusicOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_stop_hold_music_operation()`.
pub type StopHoldMusicOperationCollection = mg::Many<
    models::StopHoldMusicOperation,
    StopHoldMusicOperationResource,
>;
