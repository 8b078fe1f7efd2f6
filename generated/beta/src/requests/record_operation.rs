// @generated
use crate::{mg, models};

/// One `microsoft.graph.recordOperation`, by its URL.
pub type RecordOperationResource = mg::One<models::RecordOperation>;

/// A collection of `microsoft.graph.recordOperation`, by its URL.
pub type RecordOperationCollection = mg::Many<
    models::RecordOperation,
    RecordOperationResource,
>;
