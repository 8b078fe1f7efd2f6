// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeHomeButtonOpensNewTab`, a complex type derived from `microsoft.graph.edgeHomeButtonConfiguration`.
    EdgeHomeButtonOpensNewTab "microsoft.graph.edgeHomeButtonOpensNewTab" "complex" : super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonOpensNewTab: super::EdgeHomeButtonConfiguration }
