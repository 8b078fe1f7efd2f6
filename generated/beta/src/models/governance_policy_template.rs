// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.governancePolicyTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernancePolicyTemplateCollection`], for example
/// `graph.approval_workflow_providers().id(id).policy_templates()`.
///
/// [`GovernancePolicyTemplateCollection`]: crate::requests::governance_policy_template::GovernancePolicyTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governancepolicytemplate?view=graph-rest-beta
pub struct GovernancePolicyTemplate {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policy`.
    pub policy: mg::Field<mg::Boxed<super::GovernancePolicy>>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::BusinessFlowSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernancePolicyTemplate: "microsoft.graph.governancePolicyTemplate", entity open, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    policy: "policy",
    settings: "settings",
}

mg::derived_from! { GovernancePolicyTemplate: super::Entity }
