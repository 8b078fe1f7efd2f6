// @generated
use crate::{mg, models};

/// Requests on one [`OnPhoneMethodLoadStartListener`](models::OnPhoneMethodLoadStartListener):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_phone_method_load_start_listener()
/// ```
pub type OnPhoneMethodLoadStartListenerResource = mg::One<
    models::OnPhoneMethodLoadStartListener,
>;

/// Requests on a collection of
/// [`OnPhoneMethodLoadStartListener`](models::OnPhoneMethodLoadStartListener): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_phone_method_load_start_listener()
/// ```
pub type OnPhoneMethodLoadStartListenerCollection = mg::Many<
    models::OnPhoneMethodLoadStartListener,
    OnPhoneMethodLoadStartListenerResource,
>;
