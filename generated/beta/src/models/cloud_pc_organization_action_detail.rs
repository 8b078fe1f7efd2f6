// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcOrganizationActionDetail`.
pub struct CloudPcOrganizationActionDetail {
    /// `errorDescription`.
    pub error_description: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcOrganizationActionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOrganizationActionDetail: "microsoft.graph.cloudPcOrganizationActionDetail", complex;
    error_description: "errorDescription",
    status: "status" required,
}
