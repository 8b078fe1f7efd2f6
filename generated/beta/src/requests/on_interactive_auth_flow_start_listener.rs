// @generated
use crate::{mg, models};

/// Requests on one
/// [`OnInteractiveAuthFlowStartListener`](models::OnInteractiveAuthFlowStartListener): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_interactive_auth_flow_start_listener()
/// ```
pub type OnInteractiveAuthFlowStartListenerResource = mg::One<
    models::OnInteractiveAuthFlowStartListener,
>;

/// Requests on a collection of
/// [`OnInteractiveAuthFlowStartListener`](models::OnInteractiveAuthFlowStartListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_interactive_auth_flow_start_listener()
/// ```
pub type OnInteractiveAuthFlowStartListenerCollection = mg::Many<
    models::OnInteractiveAuthFlowStartListener,
    OnInteractiveAuthFlowStartListenerResource,
>;
