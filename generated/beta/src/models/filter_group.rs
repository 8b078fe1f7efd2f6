// @generated
use crate::mg;

/// Complex type `microsoft.graph.filterGroup`.
pub struct FilterGroup {
    /// `clauses`.
    pub clauses: mg::Field<Vec<super::FilterClause>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterGroup: "microsoft.graph.filterGroup", complex;
    clauses: "clauses",
    name: "name",
}
