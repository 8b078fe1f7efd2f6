// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows81CompliancePolicy`, by its URL.
pub type Windows81CompliancePolicyResource = mg::One<
    models::Windows81CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.windows81CompliancePolicy`, by its URL.
pub type Windows81CompliancePolicyCollection = mg::Many<
    models::Windows81CompliancePolicy,
    Windows81CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
