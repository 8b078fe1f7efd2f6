// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.blockPageConfigurationBase`, an abstract complex type.
    BlockPageConfigurationBase "microsoft.graph.networkaccess.blockPageConfigurationBase" "complex abstract" => BlockPageConfigurationBaseKind;
}

/// The types derived from `microsoft.graph.networkaccess.blockPageConfigurationBase`.
#[non_exhaustive]
pub enum BlockPageConfigurationBaseKind {
    MarkdownBlockMessageConfiguration(Box<super::MarkdownBlockMessageConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<BlockPageConfigurationBase>),
}

mg::family! {
    BlockPageConfigurationBase => BlockPageConfigurationBaseKind;
    MarkdownBlockMessageConfiguration(super::MarkdownBlockMessageConfiguration),
}
