// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeHomeButtonOpensCustomURL`, a complex type derived from `microsoft.graph.edgeHomeButtonConfiguration`.
    EdgeHomeButtonOpensCustomUrl "microsoft.graph.edgeHomeButtonOpensCustomURL" "complex" : super::EdgeHomeButtonConfiguration;
    /// `homeButtonCustomURL`: String
    home_button_custom_url "homeButtonCustomURL": String,
}

mg::derived_from! { EdgeHomeButtonOpensCustomUrl: super::EdgeHomeButtonConfiguration }
