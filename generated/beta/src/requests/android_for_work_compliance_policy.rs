// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkCompliancePolicy`, by its URL.
pub type AndroidForWorkCompliancePolicyResource = mg::One<
    models::AndroidForWorkCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.androidForWorkCompliancePolicy`, by its URL.
pub type AndroidForWorkCompliancePolicyCollection = mg::Many<
    models::AndroidForWorkCompliancePolicy,
    AndroidForWorkCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
