// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentUserState`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/userStates/{deviceManagementIntentUserState-id}`.
pub type DeviceManagementIntentUserStateResource = mg::One<
    models::DeviceManagementIntentUserState,
>;

/// A collection of `microsoft.graph.deviceManagementIntentUserState`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/userStates`.
pub type DeviceManagementIntentUserStateCollection = mg::Many<
    models::DeviceManagementIntentUserState,
    DeviceManagementIntentUserStateResource,
>;
