// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeHomeButtonOpensCustomURL`, derived from
/// [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration).
pub struct EdgeHomeButtonOpensCustomUrl {
    /// `homeButtonCustomURL`.
    pub home_button_custom_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeHomeButtonOpensCustomUrl: "microsoft.graph.edgeHomeButtonOpensCustomURL", complex, base super::EdgeHomeButtonConfiguration;
    home_button_custom_url: "homeButtonCustomURL",
}

mg::derived_from! { EdgeHomeButtonOpensCustomUrl: super::EdgeHomeButtonConfiguration }
