// @generated
use crate::{mg, models};

/// Requests on one [`EndUserSettings`](models::EndUserSettings): `get`, `update`, `delete`.
///
/// For example
/// `graph.entitlement_management().control_configurations().id(id).cast_to_end_user_settings()`.
pub type EndUserSettingsResource = mg::One<models::EndUserSettings>;

/// Requests on a collection of [`EndUserSettings`](models::EndUserSettings): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.entitlement_management().control_configurations().cast_to_end_user_settings()`.
pub type EndUserSettingsCollection = mg::Many<
    models::EndUserSettings,
    EndUserSettingsResource,
>;
