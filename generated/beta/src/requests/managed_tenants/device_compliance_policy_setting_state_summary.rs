// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummary-id}`.
pub type DeviceCompliancePolicySettingStateSummaryResource = mg::One<
    models::managed_tenants::DeviceCompliancePolicySettingStateSummary,
>;

/// A collection of `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries`.
pub type DeviceCompliancePolicySettingStateSummaryCollection = mg::Many<
    models::managed_tenants::DeviceCompliancePolicySettingStateSummary,
    DeviceCompliancePolicySettingStateSummaryResource,
>;
