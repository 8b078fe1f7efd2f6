// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.customTaskExtensionCallbackData`, derived from
/// [`CustomExtensionData`](crate::models::CustomExtensionData).
pub struct CustomTaskExtensionCallbackData {
    /// `operationStatus`.
    pub operation_status: mg::Field<mg::Open<super::CustomTaskExtensionOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTaskExtensionCallbackData: "microsoft.graph.identityGovernance.customTaskExtensionCallbackData", complex, base crate::models::CustomExtensionData;
    operation_status: "operationStatus",
}

mg::derived_from! { CustomTaskExtensionCallbackData: crate::models::CustomExtensionData }
