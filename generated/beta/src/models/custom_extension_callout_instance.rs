// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionCalloutInstance`.
pub struct CustomExtensionCalloutInstance {
    /// `customExtensionId`.
    pub custom_extension_id: mg::Field<String>,
    /// `detail`.
    pub detail: mg::Field<String>,
    /// `externalCorrelationId`.
    pub external_correlation_id: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CustomExtensionCalloutInstanceStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionCalloutInstance: "microsoft.graph.customExtensionCalloutInstance", complex;
    custom_extension_id: "customExtensionId",
    detail: "detail",
    external_correlation_id: "externalCorrelationId",
    id: "id",
    status: "status",
}
