// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.association`, an abstract complex type.
    Association "microsoft.graph.networkaccess.association" "complex abstract" => AssociationKind;
}

/// The types derived from `microsoft.graph.networkaccess.association`.
#[non_exhaustive]
pub enum AssociationKind {
    AssociatedBranch(Box<super::AssociatedBranch>),
    /// None of these, or a type that this version does not know.
    Other(Box<Association>),
}

mg::family! {
    Association => AssociationKind;
    AssociatedBranch(super::AssociatedBranch),
}
