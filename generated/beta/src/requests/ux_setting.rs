// @generated
use crate::{mg, models};

/// One `microsoft.graph.uxSetting`, by its URL.
///
/// For example `/admin/entra/uxSetting`.
pub type UxSettingResource = mg::One<models::UxSetting>;
