// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.actionStep`][reference].
///
/// Requests: [`ActionStepCollection`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .tenant_governance()
///     .related_tenants()
///     .id(id)
///     .b2_b_registration_metrics()
///     .investigation_hints()
/// ```
///
/// [`ActionStepCollection`]: crate::requests::tenant_governance_services::action_step::ActionStepCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-actionstep?view=graph-rest-beta
pub struct ActionStep {
    /// `actionUrl`.
    pub action_url: mg::Field<mg::Boxed<super::ActionUrl>>,
    /// `stepNumber`: the key. Never null.
    pub step_number: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionStep: "microsoft.graph.tenantGovernanceServices.actionStep", entity;
    action_url: "actionUrl",
    step_number: "stepNumber" key required,
    text: "text",
}
