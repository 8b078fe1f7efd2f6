// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationDropdownListItem`, a complex type.
    GroupPolicyPresentationDropdownListItem "microsoft.graph.groupPolicyPresentationDropdownListItem" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `value`: String
    value "value": String,
}
