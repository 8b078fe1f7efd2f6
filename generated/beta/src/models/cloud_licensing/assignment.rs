// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.assignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-assignment?view=graph-rest-beta>
    Assignment "microsoft.graph.cloudLicensing.assignment" "entity" : crate::models::Entity;
    /// `disabledServicePlanIds`: Collection(Guid), items not null
    disabled_service_plan_ids "disabledServicePlanIds" "r": Vec<mg::Guid>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Assignment: crate::models::Entity }

impl Assignment {
    /// `allotment`: `microsoft.graph.cloudLicensing.allotment`
    pub const ALLOTMENT: mg::Nav<Assignment, super::Allotment> = mg::Nav::new(
        "allotment",
    );
    /// `assignedTo`: `directoryObject`
    pub const ASSIGNED_TO: mg::Nav<Assignment, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
}
