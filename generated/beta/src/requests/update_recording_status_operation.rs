// @generated
use crate::{mg, models};

/// Requests on one [`UpdateRecordingStatusOperation`](models::UpdateRecordingStatusOperation):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_update_recording_status_operation()`.
pub type UpdateRecordingStatusOperationResource = mg::One<
    models::UpdateRecordingStatusOperation,
>;

/// Requests on a collection of
/// [`UpdateRecordingStatusOperation`](models::UpdateRecordingStatusOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.app().calls().id(id).operations().cast_to_update_recording_status_operation()`.
pub type UpdateRecordingStatusOperationCollection = mg::Many<
    models::UpdateRecordingStatusOperation,
    UpdateRecordingStatusOperationResource,
>;
