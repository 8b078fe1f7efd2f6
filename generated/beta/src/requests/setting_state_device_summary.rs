// @generated
use crate::{mg, models};

/// Requests on one [`SettingStateDeviceSummary`](models::SettingStateDeviceSummary): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .device_setting_state_summaries()
///     .id(id)
/// ```
pub type SettingStateDeviceSummaryResource = mg::One<models::SettingStateDeviceSummary>;

/// Requests on a collection of [`SettingStateDeviceSummary`](models::SettingStateDeviceSummary):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().id(id).device_setting_state_summaries()`.
pub type SettingStateDeviceSummaryCollection = mg::Many<
    models::SettingStateDeviceSummary,
    SettingStateDeviceSummaryResource,
>;
