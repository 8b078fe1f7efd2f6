// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceScopeAction`, a complex type.
    DeviceScopeAction "microsoft.graph.deviceScopeAction" "complex";
}
