// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcWindowsSettings`.
#[deprecated(
    note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/cloudPcWindowsSettings)"
)]
pub struct CloudPcWindowsSettings {
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcWindowsSettings: "microsoft.graph.cloudPcWindowsSettings", complex;
    language: "language",
}
