// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personOrGroupColumn`, a complex type.
    PersonOrGroupColumn "microsoft.graph.personOrGroupColumn" "complex";
    /// `allowMultipleSelection`: Boolean
    allow_multiple_selection "allowMultipleSelection": bool,
    /// `chooseFromType`: String
    choose_from_type "chooseFromType": String,
    /// `displayAs`: String
    display_as "displayAs": String,
}
