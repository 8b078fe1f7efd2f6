// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionResponseData`, a complex type derived from `microsoft.graph.customExtensionData`.
    CustomTaskExtensionResponseData "microsoft.graph.identityGovernance.customTaskExtensionResponseData" "complex" : crate::models::CustomExtensionData;
    /// `operationStatus`: microsoft.graph.identityGovernance.customTaskExtensionOperationStatus, not null
    operation_status "operationStatus" "r": mg::Open<super::CustomTaskExtensionOperationStatus>,
    /// `statusReasons`: Collection(String), items not null
    status_reasons "statusReasons" "r": Vec<String>,
    /// `targetSubject`: microsoft.graph.identityGovernance.workflowSubject
    target_subject "targetSubject": mg::Boxed<super::WorkflowSubject>,
}

mg::derived_from! { CustomTaskExtensionResponseData: crate::models::CustomExtensionData }
