// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceAttributeSource`, an abstract complex type.
    AccessPackageResourceAttributeSource "microsoft.graph.accessPackageResourceAttributeSource" "complex abstract" => AccessPackageResourceAttributeSourceKind;
}

/// The types derived from `microsoft.graph.accessPackageResourceAttributeSource`.
#[non_exhaustive]
pub enum AccessPackageResourceAttributeSourceKind {
    AccessPackageResourceAttributeQuestion(
        Box<super::AccessPackageResourceAttributeQuestion>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageResourceAttributeSource>),
}

mg::family! {
    AccessPackageResourceAttributeSource => AccessPackageResourceAttributeSourceKind;
    AccessPackageResourceAttributeQuestion(super::AccessPackageResourceAttributeQuestion),
}
