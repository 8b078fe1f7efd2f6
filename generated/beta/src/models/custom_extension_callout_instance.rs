// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionCalloutInstance`, a complex type.
    CustomExtensionCalloutInstance "microsoft.graph.customExtensionCalloutInstance" "complex";
    /// `customExtensionId`: String
    custom_extension_id "customExtensionId": String,
    /// `detail`: String
    detail "detail": String,
    /// `externalCorrelationId`: String
    external_correlation_id "externalCorrelationId": String,
    /// `id`: String
    id "id": String,
    /// `status`: customExtensionCalloutInstanceStatus
    status "status": mg::Open<super::CustomExtensionCalloutInstanceStatus>,
}
