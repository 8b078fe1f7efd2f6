// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.financials`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta>
    Financials "microsoft.graph.financials" "entity";
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
}

impl Financials {
    /// `companies`: many `company`, contained
    pub const COMPANIES: mg::Nav<Financials, Vec<super::Company>> = mg::Nav::new(
        "companies",
    );
}
