// @generated
use crate::mg;

/// Complex type `microsoft.graph.hyperlinkOrPictureColumn`.
pub struct HyperlinkOrPictureColumn {
    /// `isPicture`.
    pub is_picture: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HyperlinkOrPictureColumn: "microsoft.graph.hyperlinkOrPictureColumn", complex;
    is_picture: "isPicture",
}
