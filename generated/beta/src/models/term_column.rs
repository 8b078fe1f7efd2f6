// @generated
use crate::mg;

/// Complex type `microsoft.graph.termColumn`.
///
/// Requests: [`TermColumnResource`](crate::requests::term_column::TermColumnResource), for example
/// `graph.sites().id(id).columns().id(id).term()`.
pub struct TermColumn {
    /// `allowMultipleValues`.
    pub allow_multiple_values: mg::Field<bool>,
    /// `showFullyQualifiedName`.
    pub show_fully_qualified_name: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermColumn: "microsoft.graph.termColumn", complex;
    allow_multiple_values: "allowMultipleValues",
    show_fully_qualified_name: "showFullyQualifiedName",
}

impl TermColumn {
    /// `parentTerm`: [`Term`](crate::models::term_store::Term).
    pub const PARENT_TERM: mg::Nav<TermColumn, crate::models::term_store::Term> = mg::Nav::new(
        "parentTerm",
    );
    /// `termSet`: [`Set`](crate::models::term_store::Set).
    pub const TERM_SET: mg::Nav<TermColumn, crate::models::term_store::Set> = mg::Nav::new(
        "termSet",
    );
}
