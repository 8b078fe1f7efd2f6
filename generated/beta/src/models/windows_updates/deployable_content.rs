// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deployableContent`, an abstract complex type.
    DeployableContent "microsoft.graph.windowsUpdates.deployableContent" "complex abstract" => DeployableContentKind;
}

/// The types derived from `microsoft.graph.windowsUpdates.deployableContent`.
#[non_exhaustive]
pub enum DeployableContentKind {
    CatalogContent(Box<super::CatalogContent>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeployableContent>),
}

mg::family! {
    DeployableContent => DeployableContentKind;
    CatalogContent(super::CatalogContent),
}
