// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupFilter`, a complex type.
    GroupFilter "microsoft.graph.groupFilter" "complex";
    /// `includedGroups`: Collection(String)
    included_groups "includedGroups": Vec<String>,
}
