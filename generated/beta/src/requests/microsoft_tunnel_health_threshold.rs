// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftTunnelHealthThreshold`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThreshold-id}`.
pub type MicrosoftTunnelHealthThresholdResource = mg::One<
    models::MicrosoftTunnelHealthThreshold,
>;

/// A collection of `microsoft.graph.microsoftTunnelHealthThreshold`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelHealthThresholds`.
pub type MicrosoftTunnelHealthThresholdCollection = mg::Many<
    models::MicrosoftTunnelHealthThreshold,
    MicrosoftTunnelHealthThresholdResource,
>;
