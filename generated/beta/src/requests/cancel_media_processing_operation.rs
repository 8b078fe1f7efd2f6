// @generated
use crate::{mg, models};

/// Requests on one [`CancelMediaProcessingOperation`](models::CancelMediaProcessingOperation):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_cancel_media_processing_operation()`.
pub type CancelMediaProcessingOperationResource = mg::One<
    models::CancelMediaProcessingOperation,
>;

/// Requests on a collection of
/// [`CancelMediaProcessingOperation`](models::CancelMediaProcessingOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.app().calls().id(id).operations().cast_to_cancel_media_processing_operation()`.
pub type CancelMediaProcessingOperationCollection = mg::Many<
    models::CancelMediaProcessingOperation,
    CancelMediaProcessingOperationResource,
>;
