// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailClusterEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    MailClusterEntityMapping "microsoft.graph.security.mailClusterEntityMapping" "complex" : super::EntityMapping;
    /// `queryColumn`: String, not null
    query_column "queryColumn" "r": String,
    /// `sourceColumn`: String, not null
    source_column "sourceColumn" "r": String,
}

mg::derived_from! { MailClusterEntityMapping: super::EntityMapping }
