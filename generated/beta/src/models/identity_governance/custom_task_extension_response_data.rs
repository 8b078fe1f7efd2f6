// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.customTaskExtensionResponseData`, derived from
/// [`CustomExtensionData`](crate::models::CustomExtensionData).
pub struct CustomTaskExtensionResponseData {
    /// `operationStatus`. Never null.
    pub operation_status: mg::Field<mg::Open<super::CustomTaskExtensionOperationStatus>>,
    /// `statusReasons`.
    pub status_reasons: mg::Field<Vec<String>>,
    /// `targetSubject`.
    pub target_subject: mg::Field<mg::Boxed<super::WorkflowSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTaskExtensionResponseData: "microsoft.graph.identityGovernance.customTaskExtensionResponseData", complex, base crate::models::CustomExtensionData;
    operation_status: "operationStatus" required,
    status_reasons: "statusReasons" required,
    target_subject: "targetSubject",
}

mg::derived_from! { CustomTaskExtensionResponseData: crate::models::CustomExtensionData }
