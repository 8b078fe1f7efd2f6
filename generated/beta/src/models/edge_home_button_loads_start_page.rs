// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeHomeButtonLoadsStartPage`, a complex type derived from `microsoft.graph.edgeHomeButtonConfiguration`.
    EdgeHomeButtonLoadsStartPage "microsoft.graph.edgeHomeButtonLoadsStartPage" "complex" : super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonLoadsStartPage: super::EdgeHomeButtonConfiguration }
