// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotSearchDataSourcesConfiguration`.
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
pub struct CopilotSearchDataSourcesConfiguration {
    /// `oneDrive`. Never null.
    pub one_drive: mg::Field<mg::Boxed<super::OneDriveDataSourceConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotSearchDataSourcesConfiguration: "microsoft.graph.copilotSearchDataSourcesConfiguration", complex;
    one_drive: "oneDrive" required,
}
