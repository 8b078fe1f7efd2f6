// @generated
use crate::{mg, models};

/// Requests on one [`StartRecordingOperation`](models::StartRecordingOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_start_recording_operation()`.
pub type StartRecordingOperationResource = mg::One<models::StartRecordingOperation>;

/// Requests on a collection of [`StartRecordingOperation`](models::StartRecordingOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_start_recording_operation()`.
pub type StartRecordingOperationCollection = mg::Many<
    models::StartRecordingOperation,
    StartRecordingOperationResource,
>;
