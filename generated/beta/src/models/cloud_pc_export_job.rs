// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExportJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcexportjob?view=graph-rest-beta>
    CloudPcExportJob "microsoft.graph.cloudPcExportJob" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `exportJobStatus`: cloudPcExportJobStatus
    export_job_status "exportJobStatus": mg::Open<super::CloudPcExportJobStatus>,
    /// `exportUrl`: String
    export_url "exportUrl": String,
    /// `filter`: String
    filter "filter": String,
    /// `format`: String
    format "format": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reportName`: cloudPcReportName
    report_name "reportName": mg::Open<super::CloudPcReportName>,
    /// `requestDateTime`: DateTimeOffset
    request_date_time "requestDateTime": mg::DateTimeOffset,
    /// `select`: Collection(String)
    select "select": Vec<String>,
}

mg::derived_from! { CloudPcExportJob: super::Entity }
