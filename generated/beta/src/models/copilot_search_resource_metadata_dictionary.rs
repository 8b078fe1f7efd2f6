// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotSearchResourceMetadataDictionary`, an open complex type derived from `microsoft.graph.dictionaries`.
    #[deprecated(note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)")]
    CopilotSearchResourceMetadataDictionary "microsoft.graph.copilotSearchResourceMetadataDictionary" "complex open" : super::Dictionaries;
}

mg::derived_from! { CopilotSearchResourceMetadataDictionary: super::Dictionaries }
