// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementComplianceActionItem`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRule-id}/scheduledActionConfigurations/{deviceManagementComplianceActionItem-id}`.
pub type DeviceManagementComplianceActionItemResource = mg::One<
    models::DeviceManagementComplianceActionItem,
>;

/// A collection of `microsoft.graph.deviceManagementComplianceActionItem`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRule-id}/scheduledActionConfigurations`.
pub type DeviceManagementComplianceActionItemCollection = mg::Many<
    models::DeviceManagementComplianceActionItem,
    DeviceManagementComplianceActionItemResource,
>;
