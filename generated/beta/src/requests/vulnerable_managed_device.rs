// @generated
use crate::{mg, models};

/// One `microsoft.graph.vulnerableManagedDevice`, by its URL.
pub type VulnerableManagedDeviceResource = mg::One<models::VulnerableManagedDevice>;

/// A collection of `microsoft.graph.vulnerableManagedDevice`, by its URL.
pub type VulnerableManagedDeviceCollection = mg::Many<
    models::VulnerableManagedDevice,
    VulnerableManagedDeviceResource,
>;
