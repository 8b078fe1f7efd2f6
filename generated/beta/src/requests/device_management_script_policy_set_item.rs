// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementScriptPolicySetItem`, by its URL.
pub type DeviceManagementScriptPolicySetItemResource = mg::One<
    models::DeviceManagementScriptPolicySetItem,
>;

/// A collection of `microsoft.graph.deviceManagementScriptPolicySetItem`, by its URL.
pub type DeviceManagementScriptPolicySetItemCollection = mg::Many<
    models::DeviceManagementScriptPolicySetItem,
    DeviceManagementScriptPolicySetItemResource,
>;
