// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedAppDiagnosticStatus`.
pub struct ManagedAppDiagnosticStatus {
    /// `mitigationInstruction`.
    pub mitigation_instruction: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `validationName`.
    pub validation_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppDiagnosticStatus: "microsoft.graph.managedAppDiagnosticStatus", complex;
    mitigation_instruction: "mitigationInstruction",
    state: "state",
    validation_name: "validationName",
}
