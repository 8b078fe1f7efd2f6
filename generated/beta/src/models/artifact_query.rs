// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.artifactQuery`, a complex type.
    ArtifactQuery "microsoft.graph.artifactQuery" "complex";
    /// `artifactType`: restorableArtifact
    artifact_type "artifactType": mg::Open<super::RestorableArtifact>,
    /// `queryExpression`: String
    query_expression "queryExpression": String,
    /// `structuredQueryExpression`: restoreSearchArtifactQueryExpression
    structured_query_expression "structuredQueryExpression": mg::Boxed<super::RestoreSearchArtifactQueryExpression>,
}
