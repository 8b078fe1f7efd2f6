// @generated
use crate::mg;

/// Complex type `microsoft.graph.managementCertificateWithThumbprint`.
pub struct ManagementCertificateWithThumbprint {
    /// `certificate`.
    pub certificate: mg::Field<String>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementCertificateWithThumbprint: "microsoft.graph.managementCertificateWithThumbprint", complex;
    certificate: "certificate",
    thumbprint: "thumbprint",
}
