// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationTemplateCategory`, a complex type.
    ApplicationTemplateCategory "microsoft.graph.applicationTemplateCategory" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}
