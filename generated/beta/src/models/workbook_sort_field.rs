// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookSortField`, a complex type.
    WorkbookSortField "microsoft.graph.workbookSortField" "complex";
    /// `ascending`: Boolean, not null
    ascending "ascending" "r": bool,
    /// `color`: String
    color "color": String,
    /// `dataOption`: String, not null
    data_option "dataOption" "r": String,
    /// `icon`: workbookIcon
    icon "icon": mg::Boxed<super::WorkbookIcon>,
    /// `key`: Int32, not null
    key "key" "r": i32,
    /// `sortOn`: String, not null
    sort_on "sortOn" "r": String,
}
