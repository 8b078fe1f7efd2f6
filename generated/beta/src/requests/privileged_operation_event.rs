// @generated
use crate::{mg, models};

/// One `microsoft.graph.privilegedOperationEvent`, by its URL.
///
/// For example `/privilegedOperationEvents/{privilegedOperationEvent-id}`.
pub type PrivilegedOperationEventResource = mg::One<models::PrivilegedOperationEvent>;

/// A collection of `microsoft.graph.privilegedOperationEvent`, by its URL.
///
/// For example `/privilegedOperationEvents`.
pub type PrivilegedOperationEventCollection = mg::Many<
    models::PrivilegedOperationEvent,
    PrivilegedOperationEventResource,
>;
