// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.customStatusDefinition`.
pub struct CustomStatusDefinition {
    /// `customStatusId`. Never null.
    pub custom_status_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `isFinal`. Never null.
    pub is_final: mg::Field<bool>,
    /// `sortOrder`. Never null.
    pub sort_order: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomStatusDefinition: "microsoft.graph.security.caseManagement.customStatusDefinition", complex;
    custom_status_id: "customStatusId" required,
    display_name: "displayName" required,
    is_final: "isFinal" required,
    sort_order: "sortOrder" required,
}
