// @generated
use crate::mg;

/// Complex type `microsoft.graph.bundle`.
pub struct Bundle {
    /// `album`.
    pub album: mg::Field<mg::Boxed<super::Album>>,
    /// `childCount`.
    pub child_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bundle: "microsoft.graph.bundle", complex;
    album: "album",
    child_count: "childCount",
}
