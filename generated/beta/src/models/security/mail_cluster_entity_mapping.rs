// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailClusterEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct MailClusterEntityMapping {
    /// `queryColumn`. Never null.
    pub query_column: mg::Field<String>,
    /// `sourceColumn`. Never null.
    pub source_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailClusterEntityMapping: "microsoft.graph.security.mailClusterEntityMapping", complex, base super::EntityMapping;
    query_column: "queryColumn" required,
    source_column: "sourceColumn" required,
}

mg::derived_from! { MailClusterEntityMapping: super::EntityMapping }
