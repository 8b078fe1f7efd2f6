// @generated
use crate::mg;

/// Complex type `microsoft.graph.image`.
pub struct Image {
    /// `height`.
    pub height: mg::Field<i32>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Image: "microsoft.graph.image", complex;
    height: "height",
    width: "width",
}
