// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcExportJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcExportJobCollection`], for example
/// `graph.device_management().virtual_endpoint().reports().export_jobs()`.
///
/// [`CloudPcExportJobCollection`]: crate::requests::cloud_pc_export_job::CloudPcExportJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcexportjob?view=graph-rest-beta
pub struct CloudPcExportJob {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `exportJobStatus`.
    pub export_job_status: mg::Field<mg::Open<super::CloudPcExportJobStatus>>,
    /// `exportUrl`. Secret: masked in `Debug`.
    pub export_url: mg::Field<String>,
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reportName`.
    pub report_name: mg::Field<mg::Open<super::CloudPcReportName>>,
    /// `requestDateTime`.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExportJob: "microsoft.graph.cloudPcExportJob", entity, base super::Entity;
    expiration_date_time: "expirationDateTime",
    export_job_status: "exportJobStatus",
    export_url: "exportUrl" secret,
    filter: "filter",
    format: "format",
    id: "id" key required,
    report_name: "reportName",
    request_date_time: "requestDateTime",
    select: "select",
}

mg::derived_from! { CloudPcExportJob: super::Entity }
