// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotSearchDataSourcesConfiguration`, a complex type.
    #[deprecated(note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)")]
    CopilotSearchDataSourcesConfiguration "microsoft.graph.copilotSearchDataSourcesConfiguration" "complex";
    /// `oneDrive`: oneDriveDataSourceConfiguration, not null
    one_drive "oneDrive" "r": mg::Boxed<super::OneDriveDataSourceConfiguration>,
}
