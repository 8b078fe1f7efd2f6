// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsManagedDevice`, by its URL.
pub type WindowsManagedDeviceResource = mg::One<
    models::WindowsManagedDevice,
    requests::managed_device::ManagedDeviceResource,
>;

/// A collection of `microsoft.graph.windowsManagedDevice`, by its URL.
pub type WindowsManagedDeviceCollection = mg::Many<
    models::WindowsManagedDevice,
    WindowsManagedDeviceResource,
    requests::managed_device::ManagedDeviceCollection,
>;
