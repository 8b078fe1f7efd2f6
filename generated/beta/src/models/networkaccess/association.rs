// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.association`.
pub struct Association {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Association: "microsoft.graph.networkaccess.association", complex abstract, family AssociationKind;
}

/// The types derived from [`Association`].
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
