// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcWindowsSettings`, a complex type.
    CloudPcWindowsSettings "microsoft.graph.cloudPcWindowsSettings" "complex";
    /// `language`: String
    language "language": String,
}
