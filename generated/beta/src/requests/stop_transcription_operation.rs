// @generated
use crate::{mg, models};

/// Requests on one [`StopTranscriptionOperation`](models::StopTranscriptionOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_stop_transcription_operation()`.
pub type StopTranscriptionOperationResource = mg::One<
    models::StopTranscriptionOperation,
>;

/// Requests on a collection of [`StopTranscriptionOperation`](models::StopTranscriptionOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_stop_transcription_operation()`.
pub type StopTranscriptionOperationCollection = mg::Many<
    models::StopTranscriptionOperation,
    StopTranscriptionOperationResource,
>;
