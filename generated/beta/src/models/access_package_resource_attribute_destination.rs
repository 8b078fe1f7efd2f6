// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceAttributeDestination`, an abstract complex type.
    AccessPackageResourceAttributeDestination "microsoft.graph.accessPackageResourceAttributeDestination" "complex abstract" => AccessPackageResourceAttributeDestinationKind;
}

/// The types derived from `microsoft.graph.accessPackageResourceAttributeDestination`.
#[non_exhaustive]
pub enum AccessPackageResourceAttributeDestinationKind {
    AccessPackageUserDirectoryAttributeStore(
        Box<super::AccessPackageUserDirectoryAttributeStore>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageResourceAttributeDestination>),
}

mg::family! {
    AccessPackageResourceAttributeDestination => AccessPackageResourceAttributeDestinationKind;
    AccessPackageUserDirectoryAttributeStore(super::AccessPackageUserDirectoryAttributeStore),
}
