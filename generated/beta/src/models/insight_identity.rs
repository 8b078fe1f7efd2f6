// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightIdentity`, a complex type.
    InsightIdentity "microsoft.graph.insightIdentity" "complex";
    /// `address`: String
    address "address": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}
