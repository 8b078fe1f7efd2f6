// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreSearchArtifactQueryExpression`, a complex type.
    RestoreSearchArtifactQueryExpression "microsoft.graph.restoreSearchArtifactQueryExpression" "complex";
    /// `hasAttachment`: Boolean
    has_attachment "hasAttachment": bool,
    /// `items`: Collection(granularRestoreItems)
    items "items": Vec<mg::Open<super::GranularRestoreItems>>,
    /// `recipients`: Collection(String)
    recipients "recipients": Vec<String>,
    /// `senders`: Collection(String)
    senders "senders": Vec<String>,
    /// `subjects`: Collection(String)
    subjects "subjects": Vec<String>,
}
