// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.integratedApplicationMetadata`, a complex type.
    IntegratedApplicationMetadata "microsoft.graph.integratedApplicationMetadata" "complex" => IntegratedApplicationMetadataKind;
    /// `name`: String
    name "name": String,
    /// `version`: String
    version "version": String,
}

/// The types derived from `microsoft.graph.integratedApplicationMetadata`.
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
