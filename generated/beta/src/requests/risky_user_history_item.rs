// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyUserHistoryItem`](models::RiskyUserHistoryItem): `get`, `update`,
/// `delete`.
///
/// For example `graph.risky_users().id(id).cast_to_risky_user_history_item()`.
pub type RiskyUserHistoryItemResource = mg::One<
    models::RiskyUserHistoryItem,
    requests::risky_user::RiskyUserResource,
>;

/// Requests on a collection of [`RiskyUserHistoryItem`](models::RiskyUserHistoryItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.risky_users().cast_to_risky_user_history_item()`.
pub type RiskyUserHistoryItemCollection = mg::Many<
    models::RiskyUserHistoryItem,
    RiskyUserHistoryItemResource,
    requests::risky_user::RiskyUserCollection,
>;
