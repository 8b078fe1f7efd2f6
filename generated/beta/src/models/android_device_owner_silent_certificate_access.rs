// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerSilentCertificateAccess`.
pub struct AndroidDeviceOwnerSilentCertificateAccess {
    /// `packageId`. Never null.
    pub package_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerSilentCertificateAccess: "microsoft.graph.androidDeviceOwnerSilentCertificateAccess", complex;
    package_id: "packageId" required,
}
