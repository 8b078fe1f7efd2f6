// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningStatusInfo`, a complex type.
    ProvisioningStatusInfo "microsoft.graph.provisioningStatusInfo" "complex";
    /// `errorInformation`: provisioningErrorInfo
    error_information "errorInformation": mg::Boxed<super::ProvisioningErrorInfo>,
    /// `status`: provisioningResult
    status "status": mg::Open<super::ProvisioningResult>,
}
