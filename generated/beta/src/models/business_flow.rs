// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.businessFlow`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BusinessFlowCollection`](crate::requests::business_flow::BusinessFlowCollection),
/// for example `graph.approval_workflow_providers().id(id).business_flows()`.
///
/// Operations: `record_decisions`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/businessflow?view=graph-rest-beta
pub struct BusinessFlow {
    /// `customData`.
    pub custom_data: mg::Field<String>,
    /// `deDuplicationId`.
    pub de_duplication_id: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policy`.
    pub policy: mg::Field<mg::Boxed<super::GovernancePolicy>>,
    /// `policyTemplateId`.
    pub policy_template_id: mg::Field<String>,
    /// `recordVersion`.
    pub record_version: mg::Field<String>,
    /// `schemaId`.
    pub schema_id: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::BusinessFlowSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessFlow: "microsoft.graph.businessFlow", entity open, base super::Entity;
    custom_data: "customData",
    de_duplication_id: "deDuplicationId",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    policy: "policy",
    policy_template_id: "policyTemplateId",
    record_version: "recordVersion",
    schema_id: "schemaId",
    settings: "settings",
}

mg::derived_from! { BusinessFlow: super::Entity }
