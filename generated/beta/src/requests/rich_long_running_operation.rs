// @generated
use crate::{mg, models};

/// One `microsoft.graph.richLongRunningOperation`, by its URL.
///
/// For example `/sites/getOperationStatus(…)`.
pub type RichLongRunningOperationResource = mg::One<models::RichLongRunningOperation>;

/// A collection of `microsoft.graph.richLongRunningOperation`, by its URL.
///
/// For example `/sites/{site-id}/operations`.
pub type RichLongRunningOperationCollection = mg::Many<
    models::RichLongRunningOperation,
    RichLongRunningOperationResource,
>;
