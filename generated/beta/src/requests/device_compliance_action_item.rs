// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceActionItem`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/scheduledActionsForRule/{deviceComplianceScheduledActionForRule-id}/scheduledActionConfigurations/{deviceComplianceActionItem-id}`.
pub type DeviceComplianceActionItemResource = mg::One<
    models::DeviceComplianceActionItem,
>;

/// A collection of `microsoft.graph.deviceComplianceActionItem`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/scheduledActionsForRule/{deviceComplianceScheduledActionForRule-id}/scheduledActionConfigurations`.
pub type DeviceComplianceActionItemCollection = mg::Many<
    models::DeviceComplianceActionItem,
    DeviceComplianceActionItemResource,
>;
