// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosUpdateDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatus-id}`.
pub type IosUpdateDeviceStatusResource = mg::One<models::IosUpdateDeviceStatus>;

/// A collection of `microsoft.graph.iosUpdateDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/iosUpdateStatuses`.
pub type IosUpdateDeviceStatusCollection = mg::Many<
    models::IosUpdateDeviceStatus,
    IosUpdateDeviceStatusResource,
>;
