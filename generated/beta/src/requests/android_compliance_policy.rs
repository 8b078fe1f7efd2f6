// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidCompliancePolicy`, by its URL.
pub type AndroidCompliancePolicyResource = mg::One<
    models::AndroidCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.androidCompliancePolicy`, by its URL.
pub type AndroidCompliancePolicyCollection = mg::Many<
    models::AndroidCompliancePolicy,
    AndroidCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
