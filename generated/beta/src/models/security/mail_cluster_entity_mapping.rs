// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailClusterEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    MailClusterEntityMapping "microsoft.graph.security.mailClusterEntityMapping" "complex" : super::EntityMapping;
    /// `queryColumn`: String
    query_column "queryColumn": String,
    /// `sourceColumn`: String
    source_column "sourceColumn": String,
}

mg::derived_from! { MailClusterEntityMapping: super::EntityMapping }
