// @generated
use crate::{mg, models};

/// One `microsoft.graph.stopRecordingOperation`, by its URL.
pub type StopRecordingOperationResource = mg::One<models::StopRecordingOperation>;

/// A collection of `microsoft.graph.stopRecordingOperation`, by its URL.
pub type StopRecordingOperationCollection = mg::Many<
    models::StopRecordingOperation,
    StopRecordingOperationResource,
>;
