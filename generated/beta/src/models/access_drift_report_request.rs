// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessDriftReportRequest`, a complex type.
    AccessDriftReportRequest "microsoft.graph.accessDriftReportRequest" "complex";
    /// `catalogId`: String
    catalog_id "catalogId": String,
    /// `reportFormat`: String
    report_format "reportFormat": String,
    /// `resourceIds`: Collection(String)
    resource_ids "resourceIds": Vec<String>,
}
