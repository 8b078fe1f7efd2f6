// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.addLogRequest`.
pub struct AddLogRequest {
    /// `logInformation`.
    pub log_information: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddLogRequest: "microsoft.graph.managedTenants.addLogRequest", complex;
    log_information: "logInformation",
}
