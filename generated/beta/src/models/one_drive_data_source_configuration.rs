// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oneDriveDataSourceConfiguration`, a complex type.
    #[deprecated(note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)")]
    OneDriveDataSourceConfiguration "microsoft.graph.oneDriveDataSourceConfiguration" "complex";
    /// `filterExpression`: String, not null
    filter_expression "filterExpression" "r": String,
    /// `resourceMetadataNames`: Collection(String), items not null
    resource_metadata_names "resourceMetadataNames" "r": Vec<String>,
}
