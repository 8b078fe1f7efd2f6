// @generated
use crate::{mg, models};

/// One `microsoft.graph.startTranscriptionOperation`, by its URL.
pub type StartTranscriptionOperationResource = mg::One<
    models::StartTranscriptionOperation,
>;

/// A collection of `microsoft.graph.startTranscriptionOperation`, by its URL.
pub type StartTranscriptionOperationCollection = mg::Many<
    models::StartTranscriptionOperation,
    StartTranscriptionOperationResource,
>;
