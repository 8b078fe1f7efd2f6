// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managementCertificateWithThumbprint`, a complex type.
    ManagementCertificateWithThumbprint "microsoft.graph.managementCertificateWithThumbprint" "complex";
    /// `certificate`: String
    certificate "certificate": String,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
}
