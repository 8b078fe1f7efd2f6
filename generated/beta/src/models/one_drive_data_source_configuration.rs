// @generated
use crate::mg;

/// Complex type `microsoft.graph.oneDriveDataSourceConfiguration`.
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
pub struct OneDriveDataSourceConfiguration {
    /// `filterExpression`. Never null.
    pub filter_expression: mg::Field<String>,
    /// `resourceMetadataNames`.
    pub resource_metadata_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OneDriveDataSourceConfiguration: "microsoft.graph.oneDriveDataSourceConfiguration", complex;
    filter_expression: "filterExpression" required,
    resource_metadata_names: "resourceMetadataNames" required,
}
