// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails`.
pub struct TelephoneNumberLongRunningOperationDetails {
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<crate::models::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TelephoneNumberLongRunningOperationDetails: "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails", complex;
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
}
