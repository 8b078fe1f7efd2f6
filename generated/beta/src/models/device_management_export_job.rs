// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementExportJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementexportjob?view=graph-rest-beta>
    DeviceManagementExportJob "microsoft.graph.deviceManagementExportJob" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `filter`: String
    filter "filter": String,
    /// `format`: deviceManagementReportFileFormat, not null
    format "format" "r": mg::Open<super::DeviceManagementReportFileFormat>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localizationType`: deviceManagementExportJobLocalizationType, not null
    localization_type "localizationType" "r": mg::Open<super::DeviceManagementExportJobLocalizationType>,
    /// `reportName`: String, not null
    report_name "reportName" "r": String,
    /// `requestDateTime`: DateTimeOffset, not null
    request_date_time "requestDateTime" "r": mg::DateTimeOffset,
    /// `search`: String
    search "search": String,
    /// `select`: Collection(String)
    select "select": Vec<String>,
    /// `snapshotId`: String
    snapshot_id "snapshotId": String,
    /// `status`: deviceManagementReportStatus, not null
    status "status" "r": mg::Open<super::DeviceManagementReportStatus>,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { DeviceManagementExportJob: super::Entity }
