// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatableAssetEnrollment`, an abstract complex type.
    #[deprecated(note = "deprecated since 2024-07-01, to be removed on 2024-07-01 (revision 2024-07/V1.0_Migration)")]
    UpdatableAssetEnrollment "microsoft.graph.windowsUpdates.updatableAssetEnrollment" "complex abstract";
}
