// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwarePasswordDetail`, by its URL.
///
/// For example `/deviceManagement/hardwarePasswordDetails/{hardwarePasswordDetail-id}`.
pub type HardwarePasswordDetailResource = mg::One<models::HardwarePasswordDetail>;

/// A collection of `microsoft.graph.hardwarePasswordDetail`, by its URL.
///
/// For example `/deviceManagement/hardwarePasswordDetails`.
pub type HardwarePasswordDetailCollection = mg::Many<
    models::HardwarePasswordDetail,
    HardwarePasswordDetailResource,
>;
