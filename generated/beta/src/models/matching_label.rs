// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matchingLabel`, a complex type.
    MatchingLabel "microsoft.graph.matchingLabel" "complex";
    /// `applicationMode`: applicationMode
    application_mode "applicationMode": mg::Open<super::ApplicationMode>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `isEndpointProtectionEnabled`: Boolean
    is_endpoint_protection_enabled "isEndpointProtectionEnabled": bool,
    /// `labelActions`: Collection(labelActionBase)
    label_actions "labelActions": Vec<super::LabelActionBase>,
    /// `name`: String
    name "name": String,
    /// `policyTip`: String
    policy_tip "policyTip": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `toolTip`: String
    tool_tip "toolTip": String,
}
