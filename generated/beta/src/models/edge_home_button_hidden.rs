// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeHomeButtonHidden`, a complex type derived from `microsoft.graph.edgeHomeButtonConfiguration`.
    EdgeHomeButtonHidden "microsoft.graph.edgeHomeButtonHidden" "complex" : super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonHidden: super::EdgeHomeButtonConfiguration }
