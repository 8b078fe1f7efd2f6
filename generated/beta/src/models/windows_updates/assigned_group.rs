// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.assignedGroup`.
pub struct AssignedGroup {
    /// `groupId`. Never null.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedGroup: "microsoft.graph.windowsUpdates.assignedGroup", complex;
    group_id: "groupId" required,
}

impl AssignedGroup {
    /// `group`: [`Group`](crate::models::Group).
    pub const GROUP: mg::Nav<AssignedGroup, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
