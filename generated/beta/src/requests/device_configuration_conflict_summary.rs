// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceConfigurationConflictSummary`](models::DeviceConfigurationConflictSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configuration_conflict_summary().id(id)`.
pub type DeviceConfigurationConflictSummaryResource = mg::One<
    models::DeviceConfigurationConflictSummary,
>;

/// Requests on a collection of
/// [`DeviceConfigurationConflictSummary`](models::DeviceConfigurationConflictSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configuration_conflict_summary()`.
pub type DeviceConfigurationConflictSummaryCollection = mg::Many<
    models::DeviceConfigurationConflictSummary,
    DeviceConfigurationConflictSummaryResource,
>;
