// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bundle`, a complex type.
    Bundle "microsoft.graph.bundle" "complex";
    /// `album`: album
    album "album": mg::Boxed<super::Album>,
    /// `childCount`: Int32
    child_count "childCount": i32,
}
