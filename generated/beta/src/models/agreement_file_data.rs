// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementFileData`, a complex type.
    AgreementFileData "microsoft.graph.agreementFileData" "complex";
    /// `data`: Binary
    data "data": mg::Binary,
}
