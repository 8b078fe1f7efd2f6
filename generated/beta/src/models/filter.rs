// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.filter`, a complex type.
    Filter "microsoft.graph.filter" "complex";
    /// `categoryFilterGroups`: Collection(filterGroup)
    category_filter_groups "categoryFilterGroups": Vec<super::FilterGroup>,
    /// `groups`: Collection(filterGroup)
    groups "groups": Vec<super::FilterGroup>,
    /// `inputFilterGroups`: Collection(filterGroup)
    input_filter_groups "inputFilterGroups": Vec<super::FilterGroup>,
}
