// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.cloudPcOverview`, an open entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcoverview?view=graph-rest-beta>
    CloudPcOverview "microsoft.graph.managedTenants.cloudPcOverview" "entity open";
    /// `frontlineLicensesCount`: Int32
    frontline_licenses_count "frontlineLicensesCount": i32,
    /// `lastRefreshedDateTime`: DateTimeOffset
    last_refreshed_date_time "lastRefreshedDateTime": mg::DateTimeOffset,
    /// `numberOfCloudPcConnectionStatusFailed`: Int32
    number_of_cloud_pc_connection_status_failed "numberOfCloudPcConnectionStatusFailed": i32,
    /// `numberOfCloudPcConnectionStatusPassed`: Int32
    number_of_cloud_pc_connection_status_passed "numberOfCloudPcConnectionStatusPassed": i32,
    /// `numberOfCloudPcConnectionStatusPending`: Int32
    number_of_cloud_pc_connection_status_pending "numberOfCloudPcConnectionStatusPending": i32,
    /// `numberOfCloudPcConnectionStatusRunning`: Int32
    number_of_cloud_pc_connection_status_running "numberOfCloudPcConnectionStatusRunning": i32,
    /// `numberOfCloudPcConnectionStatusUnkownFutureValue`: Int32
    number_of_cloud_pc_connection_status_unkown_future_value "numberOfCloudPcConnectionStatusUnkownFutureValue": i32,
    /// `numberOfCloudPcStatusDeprovisioning`: Int32
    number_of_cloud_pc_status_deprovisioning "numberOfCloudPcStatusDeprovisioning": i32,
    /// `numberOfCloudPcStatusFailed`: Int32
    number_of_cloud_pc_status_failed "numberOfCloudPcStatusFailed": i32,
    /// `numberOfCloudPcStatusInGracePeriod`: Int32
    number_of_cloud_pc_status_in_grace_period "numberOfCloudPcStatusInGracePeriod": i32,
    /// `numberOfCloudPcStatusNotProvisioned`: Int32
    number_of_cloud_pc_status_not_provisioned "numberOfCloudPcStatusNotProvisioned": i32,
    /// `numberOfCloudPcStatusProvisioned`: Int32
    number_of_cloud_pc_status_provisioned "numberOfCloudPcStatusProvisioned": i32,
    /// `numberOfCloudPcStatusProvisioning`: Int32
    number_of_cloud_pc_status_provisioning "numberOfCloudPcStatusProvisioning": i32,
    /// `numberOfCloudPcStatusUnknown`: Int32
    number_of_cloud_pc_status_unknown "numberOfCloudPcStatusUnknown": i32,
    /// `numberOfCloudPcStatusUpgrading`: Int32
    number_of_cloud_pc_status_upgrading "numberOfCloudPcStatusUpgrading": i32,
    /// `tenantDisplayName`: String
    tenant_display_name "tenantDisplayName": String,
    /// `tenantId`: String, key, not null
    tenant_id "tenantId" "kr": String,
    /// `totalBusinessLicenses`: Int32
    total_business_licenses "totalBusinessLicenses": i32,
    /// `totalCloudPcConnectionStatus`: Int32
    total_cloud_pc_connection_status "totalCloudPcConnectionStatus": i32,
    /// `totalCloudPcStatus`: Int32
    total_cloud_pc_status "totalCloudPcStatus": i32,
    /// `totalEnterpriseLicenses`: Int32
    total_enterprise_licenses "totalEnterpriseLicenses": i32,
}
