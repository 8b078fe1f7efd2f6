// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners?view=graph-rest-beta>
    Partners "microsoft.graph.partners" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Partners: super::Entity }

impl Partners {
    /// `billing`: `microsoft.graph.partners.billing.billing`, contained
    pub const BILLING: mg::Nav<Partners, crate::models::partners::billing::Billing> = mg::Nav::new(
        "billing",
    );
}
