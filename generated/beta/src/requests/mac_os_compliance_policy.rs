// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSCompliancePolicy`, by its URL.
pub type MacOsCompliancePolicyResource = mg::One<
    models::MacOsCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.macOSCompliancePolicy`, by its URL.
pub type MacOsCompliancePolicyCollection = mg::Many<
    models::MacOsCompliancePolicy,
    MacOsCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
