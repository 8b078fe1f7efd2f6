// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosCompliancePolicy`, by its URL.
pub type IosCompliancePolicyResource = mg::One<
    models::IosCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.iosCompliancePolicy`, by its URL.
pub type IosCompliancePolicyCollection = mg::Many<
    models::IosCompliancePolicy,
    IosCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
