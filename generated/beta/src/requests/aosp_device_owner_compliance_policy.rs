// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.aospDeviceOwnerCompliancePolicy`, by its URL.
pub type AospDeviceOwnerCompliancePolicyResource = mg::One<
    models::AospDeviceOwnerCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.aospDeviceOwnerCompliancePolicy`, by its URL.
pub type AospDeviceOwnerCompliancePolicyCollection = mg::Many<
    models::AospDeviceOwnerCompliancePolicy,
    AospDeviceOwnerCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
