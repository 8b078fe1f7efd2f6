// @generated
use crate::mg;

/// Complex type `microsoft.graph.textContent`, derived from [`ContentBase`](super::ContentBase).
pub struct TextContent {
    /// `data`. Never null.
    pub data: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TextContent: "microsoft.graph.textContent", complex, base super::ContentBase;
    data: "data" required,
}

mg::derived_from! { TextContent: super::ContentBase }
