// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10MobileCompliancePolicy`, by its URL.
pub type Windows10MobileCompliancePolicyResource = mg::One<
    models::Windows10MobileCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// A collection of `microsoft.graph.windows10MobileCompliancePolicy`, by its URL.
pub type Windows10MobileCompliancePolicyCollection = mg::Many<
    models::Windows10MobileCompliancePolicy,
    Windows10MobileCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
