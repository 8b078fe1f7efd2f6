// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsCreepIndex`, a complex type.
    PermissionsCreepIndex "microsoft.graph.permissionsCreepIndex" "complex";
    /// `score`: Int32, not null
    score "score" "r": i32,
}
