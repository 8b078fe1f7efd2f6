// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceOverview`, by its URL.
///
/// For example `/deviceManagement/managedDeviceOverview`.
pub type ManagedDeviceOverviewResource = mg::One<models::ManagedDeviceOverview>;
