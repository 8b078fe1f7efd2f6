// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.waitingMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-waitingmember?view=graph-rest-beta>
    WaitingMember "microsoft.graph.cloudLicensing.waitingMember" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `waitingSinceDateTime`: DateTimeOffset, not null
    waiting_since_date_time "waitingSinceDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { WaitingMember: crate::models::Entity }

impl WaitingMember {
    /// `allotment`: `microsoft.graph.cloudLicensing.allotment`
    pub const ALLOTMENT: mg::Nav<WaitingMember, super::Allotment> = mg::Nav::new(
        "allotment",
    );
    /// `assignedTo`: `directoryObject`
    pub const ASSIGNED_TO: mg::Nav<WaitingMember, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
}
