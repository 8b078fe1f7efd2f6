// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.localizedLabel`, a complex type.
    LocalizedLabel "microsoft.graph.termStore.localizedLabel" "complex";
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `name`: String
    name "name": String,
}
