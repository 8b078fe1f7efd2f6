// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.diagnosticMetadata`, a complex type.
    DiagnosticMetadata "microsoft.graph.diagnosticMetadata" "complex";
}
