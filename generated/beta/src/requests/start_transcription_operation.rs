// @generated
use crate::{mg, models};

/// Requests on one [`StartTranscriptionOperation`](models::StartTranscriptionOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_start_transcription_operation()`.
pub type StartTranscriptionOperationResource = mg::One<
    models::StartTranscriptionOperation,
>;

/// Requests on a collection of
/// [`StartTranscriptionOperation`](models::StartTranscriptionOperation): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_start_transcription_operation()`.
pub type StartTranscriptionOperationCollection = mg::Many<
    models::StartTranscriptionOperation,
    StartTranscriptionOperationResource,
>;
