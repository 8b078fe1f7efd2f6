// @generated
use crate::{mg, models};

/// One `microsoft.graph.comanagementEligibleDevice`, by its URL.
///
/// For example `/deviceManagement/comanagementEligibleDevices/{comanagementEligibleDevice-id}`.
pub type ComanagementEligibleDeviceResource = mg::One<
    models::ComanagementEligibleDevice,
>;

/// A collection of `microsoft.graph.comanagementEligibleDevice`, by its URL.
///
/// For example `/deviceManagement/comanagementEligibleDevices`.
pub type ComanagementEligibleDeviceCollection = mg::Many<
    models::ComanagementEligibleDevice,
    ComanagementEligibleDeviceResource,
>;
