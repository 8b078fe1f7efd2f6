// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageUserDirectoryAttributeStore`, derived from
/// [`AccessPackageResourceAttributeDestination`](super::AccessPackageResourceAttributeDestination).
pub struct AccessPackageUserDirectoryAttributeStore {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageUserDirectoryAttributeStore: "microsoft.graph.accessPackageUserDirectoryAttributeStore", complex, base super::AccessPackageResourceAttributeDestination;
}

mg::derived_from! { AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination }
