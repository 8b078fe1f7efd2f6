// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.adminCloudLicensing`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-admincloudlicensing?view=graph-rest-beta>
    AdminCloudLicensing "microsoft.graph.cloudLicensing.adminCloudLicensing" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminCloudLicensing: crate::models::Entity }

impl AdminCloudLicensing {
    /// `allotments`: many `microsoft.graph.cloudLicensing.allotment`, contained
    pub const ALLOTMENTS: mg::Nav<AdminCloudLicensing, Vec<super::Allotment>> = mg::Nav::new(
        "allotments",
    );
    /// `assignmentErrors`: many `microsoft.graph.cloudLicensing.assignmentError`, contained
    pub const ASSIGNMENT_ERRORS: mg::Nav<
        AdminCloudLicensing,
        Vec<super::AssignmentError>,
    > = mg::Nav::new("assignmentErrors");
    /// `assignments`: many `microsoft.graph.cloudLicensing.assignment`, contained
    pub const ASSIGNMENTS: mg::Nav<AdminCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
}
