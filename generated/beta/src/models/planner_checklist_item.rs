// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerChecklistItem`.
pub struct PlannerChecklistItem {
    /// `isChecked`.
    pub is_checked: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `orderHint`.
    pub order_hint: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerChecklistItem: "microsoft.graph.plannerChecklistItem", complex;
    is_checked: "isChecked",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    order_hint: "orderHint",
    title: "title",
}
