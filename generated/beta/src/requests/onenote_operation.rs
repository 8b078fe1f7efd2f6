// @generated
use crate::{mg, models};

/// One `microsoft.graph.onenoteOperation`, by its URL.
///
/// For example `/me/onenote/operations/{onenoteOperation-id}`.
pub type OnenoteOperationResource = mg::One<models::OnenoteOperation>;

/// A collection of `microsoft.graph.onenoteOperation`, by its URL.
///
/// For example `/me/onenote/operations`.
pub type OnenoteOperationCollection = mg::Many<
    models::OnenoteOperation,
    OnenoteOperationResource,
>;
