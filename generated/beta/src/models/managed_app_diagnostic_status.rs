// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppDiagnosticStatus`, a complex type.
    ManagedAppDiagnosticStatus "microsoft.graph.managedAppDiagnosticStatus" "complex";
    /// `mitigationInstruction`: String
    mitigation_instruction "mitigationInstruction": String,
    /// `state`: String
    state "state": String,
    /// `validationName`: String
    validation_name "validationName": String,
}
