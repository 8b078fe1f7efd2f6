// @generated
use crate::{mg, models};

/// Requests on one [`DelegationSettings`](models::DelegationSettings): `get`, `update`, `delete`.
///
/// For example `graph.me().communications().call_settings().delegates().id(id)`.
pub type DelegationSettingsResource = mg::One<models::DelegationSettings>;

/// Requests on a collection of [`DelegationSettings`](models::DelegationSettings): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().communications().call_settings().delegates()`.
pub type DelegationSettingsCollection = mg::Many<
    models::DelegationSettings,
    DelegationSettingsResource,
>;
