// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectedApplicationMetadata`, a complex type derived from `microsoft.graph.integratedApplicationMetadata`.
    ProtectedApplicationMetadata "microsoft.graph.protectedApplicationMetadata" "complex" : super::IntegratedApplicationMetadata;
    /// `applicationLocation`: policyLocation
    application_location "applicationLocation": mg::Boxed<super::PolicyLocation>,
    /// `name`: String
    name "name": String,
    /// `sourceLocation`: policyLocation
    source_location "sourceLocation": mg::Boxed<super::PolicyLocation>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ProtectedApplicationMetadata: super::IntegratedApplicationMetadata }
