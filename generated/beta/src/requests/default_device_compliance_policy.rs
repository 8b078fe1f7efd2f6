// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.defaultDeviceCompliancePolicy`, by its URL.
pub type DefaultDeviceCompliancePolicyResource = mg::One<
    models::DefaultDeviceCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.defaultDeviceCompliancePolicy`, by its URL.
pub type DefaultDeviceCompliancePolicyCollection = mg::Many<
    models::DefaultDeviceCompliancePolicy,
    DefaultDeviceCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
