// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.property`, a complex type.
    Property "microsoft.graph.externalConnectors.property" "complex";
    /// `aliases`: Collection(String)
    aliases "aliases": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `isExactMatchRequired`: Boolean
    is_exact_match_required "isExactMatchRequired": bool,
    /// `isQueryable`: Boolean
    is_queryable "isQueryable": bool,
    /// `isRefinable`: Boolean
    is_refinable "isRefinable": bool,
    /// `isRetrievable`: Boolean
    is_retrievable "isRetrievable": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `labels`: Collection(microsoft.graph.externalConnectors.label)
    labels "labels": Vec<mg::Open<super::Label>>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `rankingHint`: microsoft.graph.externalConnectors.rankingHint
    ranking_hint "rankingHint": mg::Boxed<super::RankingHint>,
    /// `type`: microsoft.graph.externalConnectors.propertyType, not null
    type_ "type" "r": mg::Open<super::PropertyType>,
}
