// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10CompliancePolicy`, by its URL.
pub type Windows10CompliancePolicyResource = mg::One<
    models::Windows10CompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.windows10CompliancePolicy`, by its URL.
pub type Windows10CompliancePolicyCollection = mg::Many<
    models::Windows10CompliancePolicy,
    Windows10CompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
