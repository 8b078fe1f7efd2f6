// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessPackageResourceAttributeSource`.
pub struct AccessPackageResourceAttributeSource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceAttributeSource: "microsoft.graph.accessPackageResourceAttributeSource", complex abstract, family AccessPackageResourceAttributeSourceKind;
}

/// The types derived from [`AccessPackageResourceAttributeSource`].
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
