// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printCertificateSigningRequest`, a complex type.
    PrintCertificateSigningRequest "microsoft.graph.printCertificateSigningRequest" "complex";
    /// `content`: String, not null
    content "content" "r": String,
    /// `transportKey`: String, not null
    transport_key "transportKey" "r": String,
}
