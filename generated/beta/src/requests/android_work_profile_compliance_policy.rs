// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileCompliancePolicy`, by its URL.
pub type AndroidWorkProfileCompliancePolicyResource = mg::One<
    models::AndroidWorkProfileCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileCompliancePolicy`, by its URL.
pub type AndroidWorkProfileCompliancePolicyCollection = mg::Many<
    models::AndroidWorkProfileCompliancePolicy,
    AndroidWorkProfileCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
