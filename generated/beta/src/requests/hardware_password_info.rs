// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwarePasswordInfo`, by its URL.
///
/// For example `/deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfo-id}`.
pub type HardwarePasswordInfoResource = mg::One<models::HardwarePasswordInfo>;

/// A collection of `microsoft.graph.hardwarePasswordInfo`, by its URL.
///
/// For example `/deviceManagement/hardwarePasswordInfo`.
pub type HardwarePasswordInfoCollection = mg::Many<
    models::HardwarePasswordInfo,
    HardwarePasswordInfoResource,
>;
