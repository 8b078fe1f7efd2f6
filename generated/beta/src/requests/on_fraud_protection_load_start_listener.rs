// @generated
use crate::{mg, models};

/// Requests on one
/// [`OnFraudProtectionLoadStartListener`](models::OnFraudProtectionLoadStartListener): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_fraud_protection_load_start_listener()
/// ```
pub type OnFraudProtectionLoadStartListenerResource = mg::One<
    models::OnFraudProtectionLoadStartListener,
>;

/// Requests on a collection of
/// [`OnFraudProtectionLoadStartListener`](models::OnFraudProtectionLoadStartListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_fraud_protection_load_start_listener()
/// ```
pub type OnFraudProtectionLoadStartListenerCollection = mg::Many<
    models::OnFraudProtectionLoadStartListener,
    OnFraudProtectionLoadStartListenerResource,
>;
