// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.tlsInspectionRule`][reference], derived from
/// [`PolicyRule`](super::PolicyRule).
///
/// Requests: [`TlsInspectionRuleCollection`], for example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_tls_inspection_rule()`.
///
/// [`TlsInspectionRuleCollection`]: crate::requests::networkaccess::tls_inspection_rule::TlsInspectionRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-tlsinspectionrule?view=graph-rest-beta
pub struct TlsInspectionRule {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `matchingConditions`.
    pub matching_conditions: mg::Field<
        mg::Boxed<super::TlsInspectionMatchingConditions>,
    >,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i64>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::TlsInspectionRuleSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionRule: "microsoft.graph.networkaccess.tlsInspectionRule", entity, base super::PolicyRule;
    description: "description",
    id: "id" key required,
    matching_conditions: "matchingConditions",
    name: "name" required,
    priority: "priority" required,
    settings: "settings" required,
}

mg::derived_from! { TlsInspectionRule: super::PolicyRule, crate::models::Entity }
