// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFilterCriteria`, a complex type.
    WorkbookFilterCriteria "microsoft.graph.workbookFilterCriteria" "complex";
    /// `color`: String
    color "color": String,
    /// `criterion1`: String
    criterion1 "criterion1": String,
    /// `criterion2`: String
    criterion2 "criterion2": String,
    /// `dynamicCriteria`: String, not null
    dynamic_criteria "dynamicCriteria" "r": String,
    /// `filterOn`: String, not null
    filter_on "filterOn" "r": String,
    /// `icon`: workbookIcon
    icon "icon": mg::Boxed<super::WorkbookIcon>,
    /// `operator`: String, not null
    operator "operator" "r": String,
    /// `values`: Json
    values "values": mg::Json,
}
