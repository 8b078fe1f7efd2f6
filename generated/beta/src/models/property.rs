// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.property`, a complex type.
    Property "microsoft.graph.property" "complex";
    /// `aliases`: Collection(String)
    aliases "aliases": Vec<String>,
    /// `isQueryable`: Boolean
    is_queryable "isQueryable": bool,
    /// `isRefinable`: Boolean
    is_refinable "isRefinable": bool,
    /// `isRetrievable`: Boolean
    is_retrievable "isRetrievable": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `labels`: Collection(label)
    labels "labels": Vec<mg::Open<super::Label>>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `type`: propertyType, not null
    type_ "type" "r": mg::Open<super::PropertyType>,
}
