// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.caPoliciesDeletableRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/capoliciesdeletableroot?view=graph-rest-beta>
    CaPoliciesDeletableRoot "microsoft.graph.caPoliciesDeletableRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CaPoliciesDeletableRoot: super::Entity }

impl CaPoliciesDeletableRoot {
    /// `namedLocations`: many `namedLocation`, contained
    pub const NAMED_LOCATIONS: mg::Nav<
        CaPoliciesDeletableRoot,
        Vec<super::NamedLocation>,
    > = mg::Nav::new("namedLocations");
    /// `policies`: many `conditionalAccessPolicy`, contained
    pub const POLICIES: mg::Nav<
        CaPoliciesDeletableRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("policies");
}
