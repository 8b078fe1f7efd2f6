// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unmanagedDeviceDiscoveryTask`, by its URL.
pub type UnmanagedDeviceDiscoveryTaskResource = mg::One<
    models::UnmanagedDeviceDiscoveryTask,
    requests::device_app_management_task::DeviceAppManagementTaskResource,
>;

/// A collection of `microsoft.graph.unmanagedDeviceDiscoveryTask`, by its URL.
pub type UnmanagedDeviceDiscoveryTaskCollection = mg::Many<
    models::UnmanagedDeviceDiscoveryTask,
    UnmanagedDeviceDiscoveryTaskResource,
>;
