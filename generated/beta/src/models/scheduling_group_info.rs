// @generated
use crate::mg;

/// Complex type `microsoft.graph.schedulingGroupInfo`.
pub struct SchedulingGroupInfo {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `schedulingGroupId`.
    pub scheduling_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SchedulingGroupInfo: "microsoft.graph.schedulingGroupInfo", complex;
    code: "code",
    display_name: "displayName",
    scheduling_group_id: "schedulingGroupId",
}
