// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationConflictSummary`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummary-id}`.
pub type DeviceConfigurationConflictSummaryResource = mg::One<
    models::DeviceConfigurationConflictSummary,
>;

/// A collection of `microsoft.graph.deviceConfigurationConflictSummary`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationConflictSummary`.
pub type DeviceConfigurationConflictSummaryCollection = mg::Many<
    models::DeviceConfigurationConflictSummary,
    DeviceConfigurationConflictSummaryResource,
>;
