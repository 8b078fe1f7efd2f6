// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessDriftReportRequest`.
pub struct AccessDriftReportRequest {
    /// `catalogId`.
    pub catalog_id: mg::Field<String>,
    /// `reportFormat`.
    pub report_format: mg::Field<String>,
    /// `resourceIds`.
    pub resource_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessDriftReportRequest: "microsoft.graph.accessDriftReportRequest", complex;
    catalog_id: "catalogId",
    report_format: "reportFormat",
    resource_ids: "resourceIds",
}
