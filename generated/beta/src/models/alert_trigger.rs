// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alertTrigger`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    AlertTrigger "microsoft.graph.alertTrigger" "complex";
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
    /// `value`: String
    value "value": String,
}
