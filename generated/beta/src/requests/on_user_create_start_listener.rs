// @generated
use crate::{mg, models};

/// Requests on one [`OnUserCreateStartListener`](models::OnUserCreateStartListener): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_user_create_start_listener()
/// ```
pub type OnUserCreateStartListenerResource = mg::One<models::OnUserCreateStartListener>;

/// Requests on a collection of [`OnUserCreateStartListener`](models::OnUserCreateStartListener):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity().authentication_event_listeners().cast_to_on_user_create_start_listener()`.
pub type OnUserCreateStartListenerCollection = mg::Many<
    models::OnUserCreateStartListener,
    OnUserCreateStartListenerResource,
>;
