// @generated
use crate::mg;

/// Complex type `microsoft.graph.liveCaptionOptions`.
#[deprecated(
    note = "deprecated since 2023-10-10, to be removed on 2023-12-31 (revision 2023-10/PrivatePreview:LiveCaptions)"
)]
pub struct LiveCaptionOptions {
    /// `streamUrl`. Never null.
    pub stream_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LiveCaptionOptions: "microsoft.graph.liveCaptionOptions", complex;
    stream_url: "streamUrl" required,
}
