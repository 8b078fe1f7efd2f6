// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10MobileCompliancePolicy`](models::Windows10MobileCompliancePolicy):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .cast_to_windows10_mobile_compliance_policy()
/// ```
pub type Windows10MobileCompliancePolicyResource = mg::One<
    models::Windows10MobileCompliancePolicy,
    requests::device_compliance_policy::DeviceCompliancePolicyResource,
>;

/// Requests on a collection of
/// [`Windows10MobileCompliancePolicy`](models::Windows10MobileCompliancePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .cast_to_windows10_mobile_compliance_policy()
/// ```
pub type Windows10MobileCompliancePolicyCollection = mg::Many<
    models::Windows10MobileCompliancePolicy,
    Windows10MobileCompliancePolicyResource,
    requests::device_compliance_policy::DeviceCompliancePolicyCollection,
>;
