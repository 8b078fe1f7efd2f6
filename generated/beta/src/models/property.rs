// @generated
use crate::mg;

/// Complex type `microsoft.graph.property`.
pub struct Property {
    /// `aliases`.
    pub aliases: mg::Field<Vec<String>>,
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
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::PropertyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Property: "microsoft.graph.property", complex;
    aliases: "aliases",
    is_queryable: "isQueryable",
    is_refinable: "isRefinable",
    is_retrievable: "isRetrievable",
    is_searchable: "isSearchable",
    labels: "labels",
    name: "name" required,
    type_: "type" required,
}
