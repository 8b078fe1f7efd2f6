// @generated
use crate::mg;

/// Complex type `microsoft.graph.integratedApplicationMetadata`.
pub struct IntegratedApplicationMetadata {
    /// `name`.
    pub name: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntegratedApplicationMetadata: "microsoft.graph.integratedApplicationMetadata", complex, family IntegratedApplicationMetadataKind;
    name: "name",
    version: "version",
}

/// The types derived from [`IntegratedApplicationMetadata`].
#[non_exhaustive]
pub enum IntegratedApplicationMetadataKind {
    ProtectedApplicationMetadata(Box<super::ProtectedApplicationMetadata>),
    /// None of these, or a type that this version does not know.
    Other(Box<IntegratedApplicationMetadata>),
}

mg::family! {
    IntegratedApplicationMetadata => IntegratedApplicationMetadataKind;
    ProtectedApplicationMetadata(super::ProtectedApplicationMetadata),
}
