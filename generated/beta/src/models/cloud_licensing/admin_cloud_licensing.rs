// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.adminCloudLicensing`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AdminCloudLicensingResource`], for example `graph.admin().cloud_licensing()`.
///
/// [`AdminCloudLicensingResource`]: crate::requests::cloud_licensing::admin_cloud_licensing::AdminCloudLicensingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-admincloudlicensing?view=graph-rest-beta
pub struct AdminCloudLicensing {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminCloudLicensing: "microsoft.graph.cloudLicensing.adminCloudLicensing", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { AdminCloudLicensing: crate::models::Entity }

impl AdminCloudLicensing {
    /// `allotments`: many [`Allotment`](super::Allotment).
    pub const ALLOTMENTS: mg::Nav<AdminCloudLicensing, Vec<super::Allotment>> = mg::Nav::new(
        "allotments",
    );
    /// `assignmentErrors`: many [`AssignmentError`](super::AssignmentError).
    pub const ASSIGNMENT_ERRORS: mg::Nav<
        AdminCloudLicensing,
        Vec<super::AssignmentError>,
    > = mg::Nav::new("assignmentErrors");
    /// `assignments`: many [`Assignment`](super::Assignment).
    pub const ASSIGNMENTS: mg::Nav<AdminCloudLicensing, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
}
