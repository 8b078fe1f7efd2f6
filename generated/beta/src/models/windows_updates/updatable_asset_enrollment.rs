// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.windowsUpdates.updatableAssetEnrollment`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetenrollment?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-07-01, to be removed on 2024-07-01 (revision 2024-07/V1.0_Migration)"
)]
pub struct UpdatableAssetEnrollment {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatableAssetEnrollment: "microsoft.graph.windowsUpdates.updatableAssetEnrollment", complex abstract;
}
