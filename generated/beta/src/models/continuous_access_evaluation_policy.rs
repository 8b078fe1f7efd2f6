// @generated
use crate::mg;

/// Entity type [`microsoft.graph.continuousAccessEvaluationPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ContinuousAccessEvaluationPolicyResource`], for example
/// `graph.identity().continuous_access_evaluation_policy()`.
///
/// [`ContinuousAccessEvaluationPolicyResource`]: crate::requests::continuous_access_evaluation_policy::ContinuousAccessEvaluationPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationpolicy?view=graph-rest-beta
pub struct ContinuousAccessEvaluationPolicy {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `groups`.
    pub groups: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `migrate`. Never null.
    pub migrate: mg::Field<bool>,
    /// `users`.
    pub users: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContinuousAccessEvaluationPolicy: "microsoft.graph.continuousAccessEvaluationPolicy", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    groups: "groups" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    migrate: "migrate" required,
    users: "users" required,
}

mg::derived_from! { ContinuousAccessEvaluationPolicy: super::Entity }
