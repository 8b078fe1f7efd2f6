// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directorySizeQuota`, a complex type.
    DirectorySizeQuota "microsoft.graph.directorySizeQuota" "complex";
    /// `total`: Int32
    total "total": i32,
    /// `used`: Int32
    used "used": i32,
}
