// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reputationCategory`, a complex type.
    ReputationCategory "microsoft.graph.reputationCategory" "complex";
    /// `description`: String
    description "description": String,
    /// `name`: String
    name "name": String,
    /// `vendor`: String
    vendor "vendor": String,
}
