// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceCompliancePolicyPolicySetItem`, by its URL.
pub type DeviceCompliancePolicyPolicySetItemResource = mg::One<
    models::DeviceCompliancePolicyPolicySetItem,
>;

/// A collection of `microsoft.graph.deviceCompliancePolicyPolicySetItem`, by its URL.
pub type DeviceCompliancePolicyPolicySetItemCollection = mg::Many<
    models::DeviceCompliancePolicyPolicySetItem,
    DeviceCompliancePolicyPolicySetItemResource,
>;
