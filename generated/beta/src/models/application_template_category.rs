// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationTemplateCategory`, a complex type.
    ApplicationTemplateCategory "microsoft.graph.applicationTemplateCategory" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `value`: String
    value "value": String,
}
