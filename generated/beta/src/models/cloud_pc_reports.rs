// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcReports`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcreports?view=graph-rest-beta>
    CloudPcReports "microsoft.graph.cloudPcReports" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CloudPcReports: super::Entity }

impl CloudPcReports {
    /// `exportJobs`: many `cloudPcExportJob`, contained
    pub const EXPORT_JOBS: mg::Nav<CloudPcReports, Vec<super::CloudPcExportJob>> = mg::Nav::new(
        "exportJobs",
    );
}
