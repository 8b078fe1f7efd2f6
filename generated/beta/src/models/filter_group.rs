// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.filterGroup`, a complex type.
    FilterGroup "microsoft.graph.filterGroup" "complex";
    /// `clauses`: Collection(filterClause)
    clauses "clauses": Vec<super::FilterClause>,
    /// `name`: String
    name "name": String,
}
