// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.schedulingGroupInfo`, a complex type.
    SchedulingGroupInfo "microsoft.graph.schedulingGroupInfo" "complex";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `schedulingGroupId`: String
    scheduling_group_id "schedulingGroupId": String,
}
