// @generated
use crate::{mg, models};

/// Requests on one [`UxSetting`](models::UxSetting): `get`, `update`, `delete`.
///
/// For example `graph.admin().entra().ux_setting()`.
pub type UxSettingResource = mg::One<models::UxSetting>;
