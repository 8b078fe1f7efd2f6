// @generated
use crate::mg;

/// Complex type `microsoft.graph.printCertificateSigningRequest`.
pub struct PrintCertificateSigningRequest {
    /// `content`. Never null.
    pub content: mg::Field<String>,
    /// `transportKey`. Never null.
    pub transport_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintCertificateSigningRequest: "microsoft.graph.printCertificateSigningRequest", complex;
    content: "content" required,
    transport_key: "transportKey" required,
}
