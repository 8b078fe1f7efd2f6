// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.assignment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AssignmentCollection`](crate::requests::cloud_licensing::assignment::AssignmentCollection),
/// for example `graph.admin().cloud_licensing().assignments()`.
///
/// Operations: `reprocess_assignments`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-assignment?view=graph-rest-beta
pub struct Assignment {
    /// `disabledServicePlanIds`.
    pub disabled_service_plan_ids: mg::Field<Vec<mg::Guid>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assignment: "microsoft.graph.cloudLicensing.assignment", entity, base crate::models::Entity;
    disabled_service_plan_ids: "disabledServicePlanIds" required,
    id: "id" key required,
}

mg::derived_from! { Assignment: crate::models::Entity }

impl Assignment {
    /// `allotment`: [`Allotment`](super::Allotment).
    pub const ALLOTMENT: mg::Nav<Assignment, super::Allotment> = mg::Nav::new(
        "allotment",
    );
    /// `assignedTo`: [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ASSIGNED_TO: mg::Nav<Assignment, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
}
