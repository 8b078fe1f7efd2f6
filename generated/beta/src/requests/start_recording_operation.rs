// @generated
use crate::{mg, models};

/// One `microsoft.graph.startRecordingOperation`, by its URL.
pub type StartRecordingOperationResource = mg::One<models::StartRecordingOperation>;

/// A collection of `microsoft.graph.startRecordingOperation`, by its URL.
pub type StartRecordingOperationCollection = mg::Many<
    models::StartRecordingOperation,
    StartRecordingOperationResource,
>;
