// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessFilter`, a complex type.
    ConditionalAccessFilter "microsoft.graph.conditionalAccessFilter" "complex";
    /// `mode`: filterMode, not null
    mode "mode" "r": mg::Open<super::FilterMode>,
    /// `rule`: String, not null
    rule "rule" "r": String,
}
