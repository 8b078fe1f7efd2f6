// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.addLogRequest`, a complex type.
    AddLogRequest "microsoft.graph.managedTenants.addLogRequest" "complex";
    /// `logInformation`: String
    log_information "logInformation": String,
}
