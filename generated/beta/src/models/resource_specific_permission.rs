// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceSpecificPermission`.
pub struct ResourceSpecificPermission {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceSpecificPermission: "microsoft.graph.resourceSpecificPermission", complex;
    description: "description",
    display_name: "displayName",
    id: "id" required,
    is_enabled: "isEnabled" required,
    value: "value",
}
