// @generated
use crate::mg;

/// Complex type `microsoft.graph.restoreSearchArtifactQueryExpression`.
pub struct RestoreSearchArtifactQueryExpression {
    /// `hasAttachment`.
    pub has_attachment: mg::Field<bool>,
    /// `items`.
    pub items: mg::Field<Vec<mg::Open<super::GranularRestoreItems>>>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<String>>,
    /// `senders`.
    pub senders: mg::Field<Vec<String>>,
    /// `subjects`.
    pub subjects: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestoreSearchArtifactQueryExpression: "microsoft.graph.restoreSearchArtifactQueryExpression", complex;
    has_attachment: "hasAttachment",
    items: "items",
    recipients: "recipients",
    senders: "senders",
    subjects: "subjects",
}
