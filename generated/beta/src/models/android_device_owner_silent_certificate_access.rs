// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerSilentCertificateAccess`, a complex type.
    AndroidDeviceOwnerSilentCertificateAccess "microsoft.graph.androidDeviceOwnerSilentCertificateAccess" "complex";
    /// `packageId`: String, not null
    package_id "packageId" "r": String,
}
