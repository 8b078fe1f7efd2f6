// @generated
use crate::{mg, models};

/// Requests on one [`SecurityBaselineSettingState`](models::SecurityBaselineSettingState): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .security_baseline_states()
///     .id(id)
///     .setting_states()
///     .id(id)
/// ```
pub type SecurityBaselineSettingStateResource = mg::One<
    models::SecurityBaselineSettingState,
>;

/// Requests on a collection of
/// [`SecurityBaselineSettingState`](models::SecurityBaselineSettingState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .security_baseline_states()
///     .id(id)
///     .setting_states()
/// ```
pub type SecurityBaselineSettingStateCollection = mg::Many<
    models::SecurityBaselineSettingState,
    SecurityBaselineSettingStateResource,
>;
