// @generated
use crate::{mg, models};

/// One `microsoft.graph.stopTranscriptionOperation`, by its URL.
pub type StopTranscriptionOperationResource = mg::One<
    models::StopTranscriptionOperation,
>;

/// A collection of `microsoft.graph.stopTranscriptionOperation`, by its URL.
pub type StopTranscriptionOperationCollection = mg::Many<
    models::StopTranscriptionOperation,
    StopTranscriptionOperationResource,
>;
