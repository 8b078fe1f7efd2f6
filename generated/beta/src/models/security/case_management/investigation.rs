// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.investigation`, a complex type.
    Investigation "microsoft.graph.security.caseManagement.investigation" "complex";
    /// `count`: Int32
    count "count": i32,
    /// `ids`: Collection(String), items not null
    ids "ids" "r": Vec<String>,
    /// `state`: String
    state "state": String,
}
