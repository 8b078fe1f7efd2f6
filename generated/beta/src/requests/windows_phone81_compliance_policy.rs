// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81CompliancePolicy`, by its URL.
pub type WindowsPhone81CompliancePolicyResource = mg::One<
    models::WindowsPhone81CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.windowsPhone81CompliancePolicy`, by its URL.
pub type WindowsPhone81CompliancePolicyCollection = mg::Many<
    models::WindowsPhone81CompliancePolicy,
    WindowsPhone81CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
