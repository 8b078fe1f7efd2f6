// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.logicAppTriggerEndpointConfiguration`, a complex type derived from `microsoft.graph.customExtensionEndpointConfiguration`.
    LogicAppTriggerEndpointConfiguration "microsoft.graph.logicAppTriggerEndpointConfiguration" "complex" : super::CustomExtensionEndpointConfiguration;
    /// `logicAppWorkflowName`: String
    logic_app_workflow_name "logicAppWorkflowName": String,
    /// `resourceGroupName`: String
    resource_group_name "resourceGroupName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration }
