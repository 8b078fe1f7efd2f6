// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesWritebackConfiguration`, a complex type.
    OnPremisesWritebackConfiguration "microsoft.graph.onPremisesWritebackConfiguration" "complex";
    /// `unifiedGroupContainer`: String
    unified_group_container "unifiedGroupContainer": String,
    /// `userContainer`: String
    user_container "userContainer": String,
}
