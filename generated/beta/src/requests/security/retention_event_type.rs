// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.retentionEventType`, by its URL.
///
/// For example `/security/triggerTypes/retentionEventTypes/{retentionEventType-id}`.
pub type RetentionEventTypeResource = mg::One<models::security::RetentionEventType>;

/// A collection of `microsoft.graph.security.retentionEventType`, by its URL.
///
/// For example `/security/triggerTypes/retentionEventTypes`.
pub type RetentionEventTypeCollection = mg::Many<
    models::security::RetentionEventType,
    RetentionEventTypeResource,
>;
