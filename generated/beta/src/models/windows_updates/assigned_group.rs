// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.assignedGroup`, a complex type.
    AssignedGroup "microsoft.graph.windowsUpdates.assignedGroup" "complex";
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}

impl AssignedGroup {
    /// `group`: `group`
    pub const GROUP: mg::Nav<AssignedGroup, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
