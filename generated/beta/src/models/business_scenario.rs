// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenario`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/businessscenario?view=graph-rest-beta>
    BusinessScenario "microsoft.graph.businessScenario" "entity" : super::Entity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `ownerAppIds`: Collection(String)
    owner_app_ids "ownerAppIds": Vec<String>,
    /// `uniqueName`: String
    unique_name "uniqueName": String,
}

mg::derived_from! { BusinessScenario: super::Entity }

impl BusinessScenario {
    /// `planner`: `businessScenarioPlanner`, contained
    pub const PLANNER: mg::Nav<BusinessScenario, super::BusinessScenarioPlanner> = mg::Nav::new(
        "planner",
    );
}
