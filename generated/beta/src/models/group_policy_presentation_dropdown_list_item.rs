// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupPolicyPresentationDropdownListItem`.
pub struct GroupPolicyPresentationDropdownListItem {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationDropdownListItem: "microsoft.graph.groupPolicyPresentationDropdownListItem", complex;
    display_name: "displayName",
    value: "value",
}
