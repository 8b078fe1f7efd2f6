// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reputationCategory`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    ReputationCategory "microsoft.graph.reputationCategory" "complex";
    /// `description`: String
    description "description": String,
    /// `name`: String
    name "name": String,
    /// `vendor`: String
    vendor "vendor": String,
}
