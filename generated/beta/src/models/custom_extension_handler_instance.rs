// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionHandlerInstance`, a complex type.
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    CustomExtensionHandlerInstance "microsoft.graph.customExtensionHandlerInstance" "complex";
    /// `customExtensionId`: String
    custom_extension_id "customExtensionId": String,
    /// `externalCorrelationId`: String
    external_correlation_id "externalCorrelationId": String,
    /// `stage`: accessPackageCustomExtensionStage
    stage "stage": mg::Open<super::AccessPackageCustomExtensionStage>,
    /// `status`: accessPackageCustomExtensionHandlerStatus
    status "status": mg::Open<super::AccessPackageCustomExtensionHandlerStatus>,
}
