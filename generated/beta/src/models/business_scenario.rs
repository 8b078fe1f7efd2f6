// @generated
use crate::mg;

/// Entity type [`microsoft.graph.businessScenario`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`BusinessScenarioCollection`](crate::requests::business_scenario::BusinessScenarioCollection),
/// for example `graph.solutions().business_scenarios()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessscenario?view=graph-rest-beta
pub struct BusinessScenario {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ownerAppIds`.
    pub owner_app_ids: mg::Field<Vec<String>>,
    /// `uniqueName`.
    pub unique_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenario: "microsoft.graph.businessScenario", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    owner_app_ids: "ownerAppIds",
    unique_name: "uniqueName",
}

mg::derived_from! { BusinessScenario: super::Entity }

impl BusinessScenario {
    /// `planner`: [`BusinessScenarioPlanner`](super::BusinessScenarioPlanner).
    pub const PLANNER: mg::Nav<BusinessScenario, super::BusinessScenarioPlanner> = mg::Nav::new(
        "planner",
    );
}
