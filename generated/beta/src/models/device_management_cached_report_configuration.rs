// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementCachedReportConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementcachedreportconfiguration?view=graph-rest-beta>
    DeviceManagementCachedReportConfiguration "microsoft.graph.deviceManagementCachedReportConfiguration" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `filter`: String
    filter "filter": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshDateTime`: DateTimeOffset, not null
    last_refresh_date_time "lastRefreshDateTime" "r": mg::DateTimeOffset,
    /// `metadata`: String
    metadata "metadata": String,
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `reportName`: String
    report_name "reportName": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `status`: deviceManagementReportStatus, not null
    status "status" "r": mg::Open<super::DeviceManagementReportStatus>,
}

mg::derived_from! { DeviceManagementCachedReportConfiguration: super::Entity }
