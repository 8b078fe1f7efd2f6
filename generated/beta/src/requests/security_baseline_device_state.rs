// @generated
use crate::{mg, models};

/// Requests on one [`SecurityBaselineDeviceState`](models::SecurityBaselineDeviceState): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .device_states()
///     .id(id)
/// ```
pub type SecurityBaselineDeviceStateResource = mg::One<
    models::SecurityBaselineDeviceState,
>;

/// Requests on a collection of
/// [`SecurityBaselineDeviceState`](models::SecurityBaselineDeviceState): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .device_states()
/// ```
pub type SecurityBaselineDeviceStateCollection = mg::Many<
    models::SecurityBaselineDeviceState,
    SecurityBaselineDeviceStateResource,
>;
