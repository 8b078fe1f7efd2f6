// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.blockPageConfigurationBase`.
pub struct BlockPageConfigurationBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BlockPageConfigurationBase: "microsoft.graph.networkaccess.blockPageConfigurationBase", complex abstract, family BlockPageConfigurationBaseKind;
}

/// The types derived from [`BlockPageConfigurationBase`].
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
