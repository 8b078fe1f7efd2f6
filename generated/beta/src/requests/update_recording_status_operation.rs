// @generated
use crate::{mg, models};

/// One `microsoft.graph.updateRecordingStatusOperation`, by its URL.
pub type UpdateRecordingStatusOperationResource = mg::One<
    models::UpdateRecordingStatusOperation,
>;

/// A collection of `microsoft.graph.updateRecordingStatusOperation`, by its URL.
pub type UpdateRecordingStatusOperationCollection = mg::Many<
    models::UpdateRecordingStatusOperation,
    UpdateRecordingStatusOperationResource,
>;
