// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.cloudPcOverview`][reference].
///
/// Requests: [`CloudPcOverviewCollection`], for example
/// `graph.tenant_relationships().managed_tenants().cloud_pcs_overview()`.
///
/// [`CloudPcOverviewCollection`]: crate::requests::managed_tenants::cloud_pc_overview::CloudPcOverviewCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcoverview?view=graph-rest-beta
pub struct CloudPcOverview {
    /// `frontlineLicensesCount`.
    pub frontline_licenses_count: mg::Field<i32>,
    /// `lastRefreshedDateTime`.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `numberOfCloudPcConnectionStatusFailed`.
    pub number_of_cloud_pc_connection_status_failed: mg::Field<i32>,
    /// `numberOfCloudPcConnectionStatusPassed`.
    pub number_of_cloud_pc_connection_status_passed: mg::Field<i32>,
    /// `numberOfCloudPcConnectionStatusPending`.
    pub number_of_cloud_pc_connection_status_pending: mg::Field<i32>,
    /// `numberOfCloudPcConnectionStatusRunning`.
    pub number_of_cloud_pc_connection_status_running: mg::Field<i32>,
    /// `numberOfCloudPcConnectionStatusUnkownFutureValue`.
    pub number_of_cloud_pc_connection_status_unkown_future_value: mg::Field<i32>,
    /// `numberOfCloudPcStatusDeprovisioning`.
    pub number_of_cloud_pc_status_deprovisioning: mg::Field<i32>,
    /// `numberOfCloudPcStatusFailed`.
    pub number_of_cloud_pc_status_failed: mg::Field<i32>,
    /// `numberOfCloudPcStatusInGracePeriod`.
    pub number_of_cloud_pc_status_in_grace_period: mg::Field<i32>,
    /// `numberOfCloudPcStatusNotProvisioned`.
    pub number_of_cloud_pc_status_not_provisioned: mg::Field<i32>,
    /// `numberOfCloudPcStatusProvisioned`.
    pub number_of_cloud_pc_status_provisioned: mg::Field<i32>,
    /// `numberOfCloudPcStatusProvisioning`.
    pub number_of_cloud_pc_status_provisioning: mg::Field<i32>,
    /// `numberOfCloudPcStatusUnknown`.
    pub number_of_cloud_pc_status_unknown: mg::Field<i32>,
    /// `numberOfCloudPcStatusUpgrading`.
    pub number_of_cloud_pc_status_upgrading: mg::Field<i32>,
    /// `tenantDisplayName`.
    pub tenant_display_name: mg::Field<String>,
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
    /// `totalBusinessLicenses`.
    pub total_business_licenses: mg::Field<i32>,
    /// `totalCloudPcConnectionStatus`.
    pub total_cloud_pc_connection_status: mg::Field<i32>,
    /// `totalCloudPcStatus`.
    pub total_cloud_pc_status: mg::Field<i32>,
    /// `totalEnterpriseLicenses`.
    pub total_enterprise_licenses: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOverview: "microsoft.graph.managedTenants.cloudPcOverview", entity open;
    frontline_licenses_count: "frontlineLicensesCount",
    last_refreshed_date_time: "lastRefreshedDateTime",
    number_of_cloud_pc_connection_status_failed: "numberOfCloudPcConnectionStatusFailed",
    number_of_cloud_pc_connection_status_passed: "numberOfCloudPcConnectionStatusPassed",
    number_of_cloud_pc_connection_status_pending: "numberOfCloudPcConnectionStatusPending",
    number_of_cloud_pc_connection_status_running: "numberOfCloudPcConnectionStatusRunning",
    number_of_cloud_pc_connection_status_unkown_future_value: "numberOfCloudPcConnectionStatusUnkownFutureValue",
    number_of_cloud_pc_status_deprovisioning: "numberOfCloudPcStatusDeprovisioning",
    number_of_cloud_pc_status_failed: "numberOfCloudPcStatusFailed",
    number_of_cloud_pc_status_in_grace_period: "numberOfCloudPcStatusInGracePeriod",
    number_of_cloud_pc_status_not_provisioned: "numberOfCloudPcStatusNotProvisioned",
    number_of_cloud_pc_status_provisioned: "numberOfCloudPcStatusProvisioned",
    number_of_cloud_pc_status_provisioning: "numberOfCloudPcStatusProvisioning",
    number_of_cloud_pc_status_unknown: "numberOfCloudPcStatusUnknown",
    number_of_cloud_pc_status_upgrading: "numberOfCloudPcStatusUpgrading",
    tenant_display_name: "tenantDisplayName",
    tenant_id: "tenantId" key required,
    total_business_licenses: "totalBusinessLicenses",
    total_cloud_pc_connection_status: "totalCloudPcConnectionStatus",
    total_cloud_pc_status: "totalCloudPcStatus",
    total_enterprise_licenses: "totalEnterpriseLicenses",
}
