// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlatedObjectLinkMapping`, a complex type.
    CorrelatedObjectLinkMapping "microsoft.graph.correlatedObjectLinkMapping" "complex";
    /// `targetProperty`: String
    target_property "targetProperty": String,
}
