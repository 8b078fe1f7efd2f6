// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectedApplicationMetadata`, derived from
/// [`IntegratedApplicationMetadata`](super::IntegratedApplicationMetadata).
pub struct ProtectedApplicationMetadata {
    /// `applicationLocation`.
    pub application_location: mg::Field<mg::Boxed<super::PolicyLocation>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `sourceLocation`.
    pub source_location: mg::Field<mg::Boxed<super::PolicyLocation>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectedApplicationMetadata: "microsoft.graph.protectedApplicationMetadata", complex, base super::IntegratedApplicationMetadata;
    application_location: "applicationLocation",
    name: "name",
    source_location: "sourceLocation",
    version: "version",
}

mg::derived_from! { ProtectedApplicationMetadata: super::IntegratedApplicationMetadata }
