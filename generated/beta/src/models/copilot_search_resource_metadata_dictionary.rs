// @generated
use crate::mg;

/// Open complex type `microsoft.graph.copilotSearchResourceMetadataDictionary`, derived from
/// [`Dictionaries`](super::Dictionaries).
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
pub struct CopilotSearchResourceMetadataDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotSearchResourceMetadataDictionary: "microsoft.graph.copilotSearchResourceMetadataDictionary", complex open, base super::Dictionaries;
}

mg::derived_from! { CopilotSearchResourceMetadataDictionary: super::Dictionaries }
