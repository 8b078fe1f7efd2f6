// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.markdownBlockMessageConfiguration`, derived from
/// [`BlockPageConfigurationBase`](super::BlockPageConfigurationBase).
pub struct MarkdownBlockMessageConfiguration {
    /// `body`. Never null.
    pub body: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkdownBlockMessageConfiguration: "microsoft.graph.networkaccess.markdownBlockMessageConfiguration", complex, base super::BlockPageConfigurationBase;
    body: "body" required,
}

mg::derived_from! { MarkdownBlockMessageConfiguration: super::BlockPageConfigurationBase }
