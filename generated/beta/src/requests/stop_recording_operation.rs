// @generated
use crate::{mg, models};

/// Requests on one [`StopRecordingOperation`](models::StopRecordingOperation): `get`, `update`,
/// `delete`.
///
/// For example `graph.app().calls().id(id).operations().id(id).cast_to_stop_recording_operation()`.
pub type StopRecordingOperationResource = mg::One<models::StopRecordingOperation>;

/// Requests on a collection of [`StopRecordingOperation`](models::StopRecordingOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_stop_recording_operation()`.
pub type StopRecordingOperationCollection = mg::Many<
    models::StopRecordingOperation,
    StopRecordingOperationResource,
>;
