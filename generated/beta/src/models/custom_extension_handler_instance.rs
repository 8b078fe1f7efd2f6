// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionHandlerInstance`.
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct CustomExtensionHandlerInstance {
    /// `customExtensionId`.
    pub custom_extension_id: mg::Field<String>,
    /// `externalCorrelationId`.
    pub external_correlation_id: mg::Field<String>,
    /// `stage`.
    pub stage: mg::Field<mg::Open<super::AccessPackageCustomExtensionStage>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AccessPackageCustomExtensionHandlerStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionHandlerInstance: "microsoft.graph.customExtensionHandlerInstance", complex;
    custom_extension_id: "customExtensionId",
    external_correlation_id: "externalCorrelationId",
    stage: "stage",
    status: "status",
}
