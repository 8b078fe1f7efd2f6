// @generated
use crate::mg;

/// Complex type `microsoft.graph.errorDetail`.
pub struct ErrorDetail {
    /// `errorMessage`. Never null. Read-only: the service computes it.
    pub error_message: mg::Field<String>,
    /// `resourceInstanceName`. Never null. Read-only: the service computes it.
    pub resource_instance_name: mg::Field<String>,
    /// `resourceType`. Read-only: the service computes it.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErrorDetail: "microsoft.graph.errorDetail", complex;
    error_message: "errorMessage" required computed,
    resource_instance_name: "resourceInstanceName" required computed,
    resource_type: "resourceType" computed,
}
