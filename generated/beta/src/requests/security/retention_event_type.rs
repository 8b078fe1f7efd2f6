// @generated
use crate::{mg, models};

/// Requests on one [`RetentionEventType`](models::security::RetentionEventType): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().trigger_types().retention_event_types().id(id)`.
pub type RetentionEventTypeResource = mg::One<models::security::RetentionEventType>;

/// Requests on a collection of [`RetentionEventType`](models::security::RetentionEventType):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().trigger_types().retention_event_types()`.
pub type RetentionEventTypeCollection = mg::Many<
    models::security::RetentionEventType,
    RetentionEventTypeResource,
>;
