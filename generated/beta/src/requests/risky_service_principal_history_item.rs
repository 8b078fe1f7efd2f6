// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyServicePrincipalHistoryItem`](models::RiskyServicePrincipalHistoryItem):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_protection()
///     .risky_service_principals()
///     .id(id)
///     .cast_to_risky_service_principal_history_item()
/// ```
pub type RiskyServicePrincipalHistoryItemResource = mg::One<
    models::RiskyServicePrincipalHistoryItem,
    requests::risky_service_principal::RiskyServicePrincipalResource,
>;

/// Requests on a collection of
/// [`RiskyServicePrincipalHistoryItem`](models::RiskyServicePrincipalHistoryItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_protection()
///     .risky_service_principals()
///     .cast_to_risky_service_principal_history_item()
/// ```
pub type RiskyServicePrincipalHistoryItemCollection = mg::Many<
    models::RiskyServicePrincipalHistoryItem,
    RiskyServicePrincipalHistoryItemResource,
    requests::risky_service_principal::RiskyServicePrincipalCollection,
>;
