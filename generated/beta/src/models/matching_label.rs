// @generated
use crate::mg;

/// Complex type `microsoft.graph.matchingLabel`.
pub struct MatchingLabel {
    /// `applicationMode`.
    pub application_mode: mg::Field<mg::Open<super::ApplicationMode>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isEndpointProtectionEnabled`.
    pub is_endpoint_protection_enabled: mg::Field<bool>,
    /// `labelActions`.
    pub label_actions: mg::Field<Vec<super::LabelActionBase>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `policyTip`.
    pub policy_tip: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `toolTip`.
    pub tool_tip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MatchingLabel: "microsoft.graph.matchingLabel", complex;
    application_mode: "applicationMode",
    description: "description",
    display_name: "displayName",
    id: "id",
    is_endpoint_protection_enabled: "isEndpointProtectionEnabled",
    label_actions: "labelActions",
    name: "name",
    policy_tip: "policyTip",
    priority: "priority",
    tool_tip: "toolTip",
}
