// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOrganizationActionDetail`, a complex type.
    CloudPcOrganizationActionDetail "microsoft.graph.cloudPcOrganizationActionDetail" "complex";
    /// `errorDescription`: String
    error_description "errorDescription": String,
    /// `status`: cloudPcOrganizationActionStatus, not null
    status "status" "r": mg::Open<super::CloudPcOrganizationActionStatus>,
}
