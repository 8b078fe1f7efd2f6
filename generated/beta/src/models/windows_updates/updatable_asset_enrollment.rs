// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatableAssetEnrollment`, an abstract complex type.
    UpdatableAssetEnrollment "microsoft.graph.windowsUpdates.updatableAssetEnrollment" "complex abstract";
}
