// @generated
use crate::{mg, models};

/// One `microsoft.graph.cancelMediaProcessingOperation`, by its URL.
pub type CancelMediaProcessingOperationResource = mg::One<
    models::CancelMediaProcessingOperation,
>;

/// A collection of `microsoft.graph.cancelMediaProcessingOperation`, by its URL.
pub type CancelMediaProcessingOperationCollection = mg::Many<
    models::CancelMediaProcessingOperation,
    CancelMediaProcessingOperationResource,
>;
