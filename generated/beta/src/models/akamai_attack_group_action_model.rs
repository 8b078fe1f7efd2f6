// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.akamaiAttackGroupActionModel`, a complex type.
    AkamaiAttackGroupActionModel "microsoft.graph.akamaiAttackGroupActionModel" "complex";
    /// `action`: String
    action "action": String,
    /// `group`: String
    group "group": String,
}
