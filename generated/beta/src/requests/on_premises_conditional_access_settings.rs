// @generated
use crate::{mg, models};

/// Requests on one
/// [`OnPremisesConditionalAccessSettings`](models::OnPremisesConditionalAccessSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().conditional_access_settings()`.
pub type OnPremisesConditionalAccessSettingsResource = mg::One<
    models::OnPremisesConditionalAccessSettings,
>;
