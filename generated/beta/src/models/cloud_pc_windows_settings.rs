// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcWindowsSettings`, a complex type.
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/cloudPcWindowsSettings)")]
    CloudPcWindowsSettings "microsoft.graph.cloudPcWindowsSettings" "complex";
    /// `language`: String
    language "language": String,
}
