// @generated
use crate::mg;

/// Complex type `microsoft.graph.artifactQuery`.
pub struct ArtifactQuery {
    /// `artifactType`.
    pub artifact_type: mg::Field<mg::Open<super::RestorableArtifact>>,
    /// `queryExpression`.
    #[deprecated(
        note = "deprecated since 2026-05-04, to be removed on 2027-05-04 (revision 2026-05/beta:EnhancedRestore)"
    )]
    pub query_expression: mg::Field<String>,
    /// `structuredQueryExpression`.
    pub structured_query_expression: mg::Field<
        mg::Boxed<super::RestoreSearchArtifactQueryExpression>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ArtifactQuery: "microsoft.graph.artifactQuery", complex;
    artifact_type: "artifactType",
    query_expression: "queryExpression" deprecated,
    structured_query_expression: "structuredQueryExpression",
}
