// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidDeviceOwnerCompliancePolicy`, by its URL.
pub type AndroidDeviceOwnerCompliancePolicyResource = mg::One<
    models::AndroidDeviceOwnerCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.androidDeviceOwnerCompliancePolicy`, by its URL.
pub type AndroidDeviceOwnerCompliancePolicyCollection = mg::Many<
    models::AndroidDeviceOwnerCompliancePolicy,
    AndroidDeviceOwnerCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
