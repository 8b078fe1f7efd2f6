// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageUserDirectoryAttributeStore`, a complex type derived from `microsoft.graph.accessPackageResourceAttributeDestination`.
    AccessPackageUserDirectoryAttributeStore "microsoft.graph.accessPackageUserDirectoryAttributeStore" "complex" : super::AccessPackageResourceAttributeDestination;
}

mg::derived_from! { AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination }
