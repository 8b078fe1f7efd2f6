// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`, by its URL.
///
/// For example `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/applicableContent/{applicableContent-id}/matchedDevices/{applicableContentDeviceMatch-id}`.
pub type ApplicableContentDeviceMatchResource = mg::One<
    models::windows_updates::ApplicableContentDeviceMatch,
>;

/// A collection of `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`, by its URL.
///
/// For example `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/applicableContent/{applicableContent-id}/matchedDevices`.
pub type ApplicableContentDeviceMatchCollection = mg::Many<
    models::windows_updates::ApplicableContentDeviceMatch,
    ApplicableContentDeviceMatchResource,
>;
