// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.markdownBlockMessageConfiguration`, a complex type derived from `microsoft.graph.networkaccess.blockPageConfigurationBase`.
    MarkdownBlockMessageConfiguration "microsoft.graph.networkaccess.markdownBlockMessageConfiguration" "complex" : super::BlockPageConfigurationBase;
    /// `body`: String, not null
    body "body" "r": String,
}

mg::derived_from! { MarkdownBlockMessageConfiguration: super::BlockPageConfigurationBase }
