// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementExportJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementExportJobCollection`], for example
/// `graph.device_management().reports().export_jobs()`.
///
/// [`DeviceManagementExportJobCollection`]: crate::requests::device_management_export_job::DeviceManagementExportJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementexportjob?view=graph-rest-beta
pub struct DeviceManagementExportJob {
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `format`. Never null.
    pub format: mg::Field<mg::Open<super::DeviceManagementReportFileFormat>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `localizationType`. Never null.
    pub localization_type: mg::Field<
        mg::Open<super::DeviceManagementExportJobLocalizationType>,
    >,
    /// `reportName`. Never null.
    pub report_name: mg::Field<String>,
    /// `requestDateTime`. Never null.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `search`.
    pub search: mg::Field<String>,
    /// `select`.
    pub select: mg::Field<Vec<String>>,
    /// `snapshotId`.
    pub snapshot_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceManagementReportStatus>>,
    /// `url`. Secret: masked in `Debug`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementExportJob: "microsoft.graph.deviceManagementExportJob", entity, base super::Entity;
    expiration_date_time: "expirationDateTime" required,
    filter: "filter",
    format: "format" required,
    id: "id" key required,
    localization_type: "localizationType" required,
    report_name: "reportName" required,
    request_date_time: "requestDateTime" required,
    search: "search",
    select: "select",
    snapshot_id: "snapshotId",
    status: "status" required,
    url: "url" secret,
}

mg::derived_from! { DeviceManagementExportJob: super::Entity }
