// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookSortField`.
pub struct WorkbookSortField {
    /// `ascending`. Never null.
    pub ascending: mg::Field<bool>,
    /// `color`.
    pub color: mg::Field<String>,
    /// `dataOption`. Never null.
    pub data_option: mg::Field<String>,
    /// `icon`.
    pub icon: mg::Field<mg::Boxed<super::WorkbookIcon>>,
    /// `key`. Never null.
    pub key: mg::Field<i32>,
    /// `sortOn`. Never null.
    pub sort_on: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookSortField: "microsoft.graph.workbookSortField", complex;
    ascending: "ascending" required,
    color: "color",
    data_option: "dataOption" required,
    icon: "icon",
    key: "key" required,
    sort_on: "sortOn" required,
}
