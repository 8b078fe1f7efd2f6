// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupWritebackConfiguration`, a complex type derived from `microsoft.graph.writebackConfiguration`.
    GroupWritebackConfiguration "microsoft.graph.groupWritebackConfiguration" "complex" : super::WritebackConfiguration;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `onPremisesGroupType`: String
    on_premises_group_type "onPremisesGroupType": String,
}

mg::derived_from! { GroupWritebackConfiguration: super::WritebackConfiguration }
