// @generated
use crate::{mg, models};

/// Requests on one [`DeviceCompliancePolicySettingStateSummary`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .device_compliance_policy_setting_state_summaries()
///     .id(id)
/// ```
///
/// [`DeviceCompliancePolicySettingStateSummary`]: models::managed_tenants::DeviceCompliancePolicySettingStateSummary
pub type DeviceCompliancePolicySettingStateSummaryResource = mg::One<
    models::managed_tenants::DeviceCompliancePolicySettingStateSummary,
>;

/// Requests on a collection of [`DeviceCompliancePolicySettingStateSummary`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .device_compliance_policy_setting_state_summaries()
/// ```
///
/// [`DeviceCompliancePolicySettingStateSummary`]: models::managed_tenants::DeviceCompliancePolicySettingStateSummary
pub type DeviceCompliancePolicySettingStateSummaryCollection = mg::Many<
    models::managed_tenants::DeviceCompliancePolicySettingStateSummary,
    DeviceCompliancePolicySettingStateSummaryResource,
>;
