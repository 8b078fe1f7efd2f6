// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessPackageResourceAttributeDestination`.
pub struct AccessPackageResourceAttributeDestination {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceAttributeDestination: "microsoft.graph.accessPackageResourceAttributeDestination", complex abstract, family AccessPackageResourceAttributeDestinationKind;
}

/// The types derived from [`AccessPackageResourceAttributeDestination`].
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
