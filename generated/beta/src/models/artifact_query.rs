// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.artifactQuery`, a complex type.
    ArtifactQuery "microsoft.graph.artifactQuery" "complex";
    /// `artifactType`: restorableArtifact
    artifact_type "artifactType": mg::Open<super::RestorableArtifact>,
    /// `queryExpression`: String
    #[deprecated(note = "deprecated since 2026-05-04, to be removed on 2027-05-04 (revision 2026-05/beta:EnhancedRestore)")]
    query_expression "queryExpression" "d": String,
    /// `structuredQueryExpression`: restoreSearchArtifactQueryExpression
    structured_query_expression "structuredQueryExpression": mg::Boxed<super::RestoreSearchArtifactQueryExpression>,
}
