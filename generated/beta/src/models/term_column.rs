// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termColumn`, a complex type.
    TermColumn "microsoft.graph.termColumn" "complex";
    /// `allowMultipleValues`: Boolean
    allow_multiple_values "allowMultipleValues": bool,
    /// `showFullyQualifiedName`: Boolean
    show_fully_qualified_name "showFullyQualifiedName": bool,
}

impl TermColumn {
    /// `parentTerm`: `microsoft.graph.termStore.term`
    pub const PARENT_TERM: mg::Nav<TermColumn, crate::models::term_store::Term> = mg::Nav::new(
        "parentTerm",
    );
    /// `termSet`: `microsoft.graph.termStore.set`
    pub const TERM_SET: mg::Nav<TermColumn, crate::models::term_store::Set> = mg::Nav::new(
        "termSet",
    );
}
