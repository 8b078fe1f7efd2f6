// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityReportsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecurityReportsRootResource`], for example `graph.reports().security()`.
///
/// Operations: `get_attack_simulation_repeat_offenders`,
/// `get_attack_simulation_simulation_user_coverage`,
/// `get_attack_simulation_training_user_coverage`.
///
/// [`SecurityReportsRootResource`]: crate::requests::security_reports_root::SecurityReportsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/securityreportsroot?view=graph-rest-beta
pub struct SecurityReportsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityReportsRoot: "microsoft.graph.securityReportsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { SecurityReportsRoot: super::Entity }
