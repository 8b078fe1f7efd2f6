// @generated
use crate::mg;

/// Complex type `microsoft.graph.provisioningStatusInfo`.
pub struct ProvisioningStatusInfo {
    /// `errorInformation`.
    pub error_information: mg::Field<mg::Boxed<super::ProvisioningErrorInfo>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProvisioningResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningStatusInfo: "microsoft.graph.provisioningStatusInfo", complex;
    error_information: "errorInformation",
    status: "status",
}
