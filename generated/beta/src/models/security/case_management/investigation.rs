// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.investigation`, a complex type.
    Investigation "microsoft.graph.security.caseManagement.investigation" "complex";
    /// `count`: Int32
    count "count": i32,
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
    /// `state`: String
    state "state": String,
}
