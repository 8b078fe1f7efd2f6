// @generated
use crate::mg;

/// Complex type `microsoft.graph.logicAppTriggerEndpointConfiguration`, derived from
/// [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration).
pub struct LogicAppTriggerEndpointConfiguration {
    /// `logicAppWorkflowName`.
    pub logic_app_workflow_name: mg::Field<String>,
    /// `resourceGroupName`.
    pub resource_group_name: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `url`. Secret: masked in `Debug`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LogicAppTriggerEndpointConfiguration: "microsoft.graph.logicAppTriggerEndpointConfiguration", complex, base super::CustomExtensionEndpointConfiguration;
    logic_app_workflow_name: "logicAppWorkflowName",
    resource_group_name: "resourceGroupName",
    subscription_id: "subscriptionId",
    url: "url" secret,
}

mg::derived_from! { LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration }
