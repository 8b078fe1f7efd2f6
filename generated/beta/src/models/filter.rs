// @generated
use crate::mg;

/// Complex type `microsoft.graph.filter`.
pub struct Filter {
    /// `categoryFilterGroups`.
    pub category_filter_groups: mg::Field<Vec<super::FilterGroup>>,
    /// `groups`.
    pub groups: mg::Field<Vec<super::FilterGroup>>,
    /// `inputFilterGroups`.
    pub input_filter_groups: mg::Field<Vec<super::FilterGroup>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Filter: "microsoft.graph.filter", complex;
    category_filter_groups: "categoryFilterGroups",
    groups: "groups",
    input_filter_groups: "inputFilterGroups",
}
