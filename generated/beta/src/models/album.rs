// @generated
use crate::mg;

/// Complex type `microsoft.graph.album`.
pub struct Album {
    /// `coverImageItemId`.
    pub cover_image_item_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Album: "microsoft.graph.album", complex;
    cover_image_item_id: "coverImageItemId",
}
