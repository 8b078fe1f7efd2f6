// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.property`.
pub struct Property {
    /// `aliases`.
    pub aliases: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `isExactMatchRequired`.
    pub is_exact_match_required: mg::Field<bool>,
    /// `isQueryable`.
    pub is_queryable: mg::Field<bool>,
    /// `isRefinable`.
    pub is_refinable: mg::Field<bool>,
    /// `isRetrievable`.
    pub is_retrievable: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `labels`.
    pub labels: mg::Field<Vec<mg::Open<super::Label>>>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `rankingHint`.
    pub ranking_hint: mg::Field<mg::Boxed<super::RankingHint>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::PropertyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Property: "microsoft.graph.externalConnectors.property", complex;
    aliases: "aliases",
    description: "description",
    is_exact_match_required: "isExactMatchRequired",
    is_queryable: "isQueryable",
    is_refinable: "isRefinable",
    is_retrievable: "isRetrievable",
    is_searchable: "isSearchable",
    labels: "labels",
    name: "name" required,
    ranking_hint: "rankingHint",
    type_: "type" required,
}
