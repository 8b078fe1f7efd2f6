// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCallbackData`, a complex type derived from `microsoft.graph.customExtensionData`.
    CustomTaskExtensionCallbackData "microsoft.graph.identityGovernance.customTaskExtensionCallbackData" "complex" : crate::models::CustomExtensionData;
    /// `operationStatus`: microsoft.graph.identityGovernance.customTaskExtensionOperationStatus
    operation_status "operationStatus": mg::Open<super::CustomTaskExtensionOperationStatus>,
}

mg::derived_from! { CustomTaskExtensionCallbackData: crate::models::CustomExtensionData }
