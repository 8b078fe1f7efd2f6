// @generated
use crate::{mg, models};

/// Requests on one [`OnPremisesSyncBehavior`](models::OnPremisesSyncBehavior): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().on_premises_sync_behavior()`.
pub type OnPremisesSyncBehaviorResource = mg::One<models::OnPremisesSyncBehavior>;
